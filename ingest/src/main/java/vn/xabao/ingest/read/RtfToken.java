package vn.xabao.ingest.read;

/** A piece of RTF. */
sealed interface RtfToken {

    /** The beginning of a group. */
    record Open() implements RtfToken {
    }

    /** The end of a group. */
    record Close() implements RtfToken {
    }

    /**
     * A control word such as {@code \cellx4572}, or a control symbol such as {@code \*}.
     *
     * @param value its number; 1 where it has none, so that a bare switch is on
     */
    record Word(String name, int value) implements RtfToken {

        boolean isOn() {
            return value != 0;
        }
    }

    /** One byte of text in the code page of the current font, written as it is or as {@code \'e1}. */
    record Byte(int value) implements RtfToken {
    }

    /** The end of the file. */
    record End() implements RtfToken {
    }
}
