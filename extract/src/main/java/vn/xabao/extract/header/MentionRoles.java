package vn.xabao.extract.header;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.xabao.extract.header.Mention.Role;

/** Tells from the words around a unit as what it is named. */
final class MentionRoles {

    private static final WordSet AUTHORITY_ENDS = WordSet.of("authority_ends");
    private static final Pattern REPORTING_UNIT = Wording.PLACE.pattern("reporting_unit");
    private static final Pattern REPORTS = Wording.PLACE.pattern("reports");
    private static final Pattern DESCRIBED = Wording.PLACE.pattern("described");
    private static final String BEFORE_SENTENCE = ".\n\"“'‘(";
    private static final int BEFORE = 40;
    private static final int AFTER = 40;
    private static final int LONGEST_AUTHORITY = 4;
    /** Who reports and on what unit is told in the beginning. */
    private static final int BEGINNING = 4000;

    private final String text;
    private final Words words;
    private final Matcher authority;
    private final NeighbourClauses neighbours;

    MentionRoles(String text, Words words) {
        this.text = text;
        this.words = words;
        this.authority = Wording.PLACE.pattern("authority").matcher(text);
        this.neighbours = new NeighbourClauses(text);
    }

    /** Of the unit from its type word to the last of its name. */
    Role of(int first, int last) {
        if (isNeighbour(first)) {
            return Role.NEIGHBOUR;
        }
        if (isReportingUnit(first)) {
            return Role.REPORTER;
        }
        if (isAuthority(first)) {
            return isReporter(last) ? Role.REPORTER : Role.AUTHORITY;
        }
        if (words.end(last) > BEGINNING || !follows(DESCRIBED, last)) {
            return Role.OTHER;
        }
        return opensSentence(first) ? Role.SUBJECT : Role.AUTHORITY;
    }

    boolean isNeighbour(int word) {
        return neighbours.hold(words.start(word));
    }

    boolean isAuthority(int word) {
        int start = words.start(word);
        if (word == 0 || !AUTHORITY_ENDS.hold(words, word - 1)) {
            return false;
        }
        for (int before = word - 1; before >= Math.max(0, word - LONGEST_AUTHORITY); before--) {
            if (authority.region(words.start(before), start).matches()) {
                return true;
            }
        }
        return false;
    }

    /** "Đơn vị báo cáo: UBND xã Duy Tân" on a form. */
    boolean isReportingUnit(int word) {
        int start = words.start(word);
        return start <= BEGINNING && text.lastIndexOf(':', start) >= Math.max(0, start - BEFORE)
                && REPORTING_UNIT.matcher(text).region(Math.max(0, start - BEFORE), start).find();
    }

    /** Whether the words that end here are those of an authority that "báo cáo như sau". */
    boolean isReporter(int last) {
        return words.end(last) <= BEGINNING && follows(REPORTS, last);
    }

    private boolean opensSentence(int first) {
        int before = words.start(first) - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || BEFORE_SENTENCE.indexOf(text.charAt(before)) >= 0;
    }

    private boolean follows(Pattern pattern, int last) {
        int end = words.end(last);
        return pattern.matcher(text).region(end, Math.min(text.length(), end + AFTER)).lookingAt();
    }
}
