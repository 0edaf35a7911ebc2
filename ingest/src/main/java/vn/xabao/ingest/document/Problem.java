package vn.xabao.ingest.document;

import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong with a file or a page.
 *
 * @param page from 1; null where it concerns the whole file
 * @param message what happened, why, and what to do next
 */
public record Problem(@Nullable Integer page, Kind kind, Message message) {

    public enum Kind {
        EMPTY, UNSUPPORTED, WRONG_EXTENSION, ENCRYPTED, DAMAGED, TRUNCATED, TIMEOUT, OUT_OF_MEMORY, CRASHED, TOO_LARGE,
        BOMB, NO_PERMISSION, NO_TEXT, BAD_TEXT, OCR_MODEL_MISSING, PARTIAL
    }

    public static Problem ofFile(Kind kind, String vi, String en) {
        return new Problem(null, kind, new Message(vi, en));
    }

    public static Problem ofPage(int page, Kind kind, String vi, String en) {
        return new Problem(page, kind, new Message(vi, en));
    }
}
