package vn.xabao.load.event;

import java.util.Locale;

/** Why a file was not loaded although nothing is wrong with it. */
public enum SkipReason {

    /** It is in the archive and has not changed. */
    ALREADY_LOADED,
    /** Another file has the same bytes; its record names this path under {@code also_at}. */
    DUPLICATE,
    /** Data, source code, hidden and temporary files, folders of tools. */
    NOT_A_REPORT_TYPE,
    /** A link to nowhere, or to a folder it lies in. */
    BROKEN_LINK;

    /** As written in JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
