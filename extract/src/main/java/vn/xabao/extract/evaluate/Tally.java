package vn.xabao.extract.evaluate;

/** Counts of one row, while they grow. */
final class Tally {

    private int right;
    private int wrong;
    private int missed;

    void add(Outcome outcome) {
        switch (outcome) {
            case RIGHT -> right++;
            case WRONG -> wrong++;
            case MISSED -> missed++;
        }
    }

    Score score() {
        return Score.of(right, wrong, missed);
    }

    enum Outcome {
        RIGHT, WRONG, MISSED
    }
}
