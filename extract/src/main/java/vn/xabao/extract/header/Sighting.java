package vn.xabao.extract.header;

/** A unit named in a certain part of the document. */
record Sighting(Zone zone, Mention mention) {

    /** Parts of a document, with the weight that a unit named there is the document's own. */
    enum Zone {
        HEAD(12), SIGNATURE(8), TITLE(6), CLOSING(6), DATELINE(5), INTRODUCED(4), RECIPIENTS(0), BODY(0.5);

        private final double weight;

        Zone(double weight) {
            this.weight = weight;
        }

        /** Whether the part is one where a document names its own unit by rule. */
        boolean isFormal() {
            return this == HEAD || this == SIGNATURE || this == TITLE || this == CLOSING || this == DATELINE;
        }
    }

    private static final double AUTHORITY = 2;

    /** How much this speaks for the unit to be the document's own. */
    double weight() {
        if (mention.neighbour()) {
            return 0;
        }
        return zone == Zone.BODY && mention.authority() ? AUTHORITY : zone.weight;
    }
}
