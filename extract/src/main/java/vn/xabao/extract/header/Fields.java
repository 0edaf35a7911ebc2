package vn.xabao.extract.header;

import java.util.List;

/** The fields of head and tail that more than one reader asks for. */
record Fields(Dateline dateline, Signature signature, List<String> recipients) {

    Fields {
        recipients = List.copyOf(recipients);
    }

    static Fields of(Parts parts) {
        return new Fields(Dateline.of(parts), Signature.of(parts.tail()), Recipients.of(parts));
    }
}
