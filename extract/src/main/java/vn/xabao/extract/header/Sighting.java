package vn.xabao.extract.header;

/** A unit named in a certain part of the document. */
record Sighting(Zone zone, Mention mention) {

    /** Parts of a document, with the weight that a unit named there is the document's own. */
    enum Zone {
        HEAD(12), SIGNATURE(8), TITLE(6), CLOSING(6), OPENING(6), DATELINE(5), INTRODUCED(4), RECIPIENTS(0), BODY(0.5);

        private final double weight;

        Zone(double weight) {
            this.weight = weight;
        }

        double weight() {
            return weight;
        }

        /** Whether the part is one where a document names its own unit by rule. */
        boolean isFormal() {
            return weight > INTRODUCED.weight;
        }

        /** Whether it is any part of the running text. */
        boolean isText() {
            return this == BODY || this == OPENING || this == INTRODUCED;
        }
    }

    private static final double AUTHORITY = 2;

    /** In the running text what a unit is named as tells the part. */
    static Sighting inText(Mention mention) {
        return new Sighting(switch (mention.role()) {
            case REPORTER -> Zone.OPENING;
            case SUBJECT -> Zone.INTRODUCED;
            case NEIGHBOUR, AUTHORITY, OTHER -> Zone.BODY;
        }, mention);
    }

    /** How much this speaks for the unit to be the document's own. */
    double weight() {
        if (mention.isNeighbour()) {
            return 0;
        }
        return zone == Zone.BODY && mention.role() == Mention.Role.AUTHORITY ? AUTHORITY : zone.weight;
    }
}
