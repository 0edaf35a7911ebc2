package vn.xabao.extract.header;

/** How sure a place is, 0 to 1. Steps set on the two real reports and made ones, not measured on a larger set. */
final class Confidence {

    static final double OF_NO_LIST = 0.5;
    static final double AMBIGUOUS = 0.3;
    static final double UNNAMED = 0.2;
    static final double FROM_PATH = 0.7;
    static final double FROM_BARE_PATH = 0.5;
    static final double FROM_SURROUNDINGS = 0.6;

    private static final double INFORMAL = 0.9;

    private Confidence() {
    }

    static double alone(Candidate candidate) {
        double confidence = candidate.evidence() > 0 ? 0.98 : candidate.malus() > 0 ? 0.6 : 0.9;
        return rounded(candidate.own(), confidence);
    }

    static double among(double margin, OwnName own) {
        return rounded(own, margin >= 3 ? 0.97 : margin >= 2 ? 0.93 : margin >= 1 ? 0.85 : 0.7);
    }

    private static double rounded(OwnName own, double confidence) {
        return Math.round(100 * confidence * (own.formal() ? 1 : INFORMAL)) / 100.0;
    }
}
