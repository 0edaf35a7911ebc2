package vn.xabao.extract.rule;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.frame.Clause;
import vn.xabao.extract.pattern.TokenSequence;
import vn.xabao.extract.report.Section;
import vn.xabao.extract.token.Keys;
import vn.xabao.extract.token.TokenKind;

/**
 * A sentence with what lies around it.
 *
 * @param patterned gives the tokens as patterns see them
 * @param before the sentence before in the same block; for the first one of a list item what the item hangs on, or null
 * @param sections the sections it stands in, outermost first
 */
record Line(List<CoreLabel> tokens, Supplier<TokenSequence> patterned, @Nullable Line before, List<Section> sections)
        implements
            Clause {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_LEAD = 14;
    private static final String STOPS = ".,;:()";
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{4,}");

    static Line of(CoreMap sentence, @Nullable Line before, List<Section> sections) {
        return new Line(sentence.get(CoreAnnotations.TokensAnnotation.class), () -> TokenSequence.of(sentence), before,
                sections);
    }

    /** The tokens as patterns see them; many sentences hold nothing that a pattern is tried on. */
    @Override
    public TokenSequence sequence() {
        return patterned.get();
    }

    CoreLabel token(int i) {
        return tokens.get(i);
    }

    @Override
    public String low(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).get(Keys.Low.class) : "";
    }

    @Override
    public int size() {
        return tokens.size();
    }

    @Override
    public boolean isNumber(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).get(Keys.Kind.class).equals(TokenKind.NUMBER.name());
    }

    /** A cell or a row of a table flattened to text: a number alone, or three and more side by side. */
    boolean isTabular(int number) {
        int from = number;
        int to = number;
        while (isNumber(from - 1)) {
            from--;
        }
        while (isNumber(to + 1)) {
            to++;
        }
        return size() == 1 || to - from >= 2;
    }

    /** Index of the first number that may be a quantity; -1 where there is none. */
    int firstQuantity() {
        for (int i = 0; i < size(); i++) {
            if (isQuantity(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The short label before it that leads in its list and this line, its mark left out; null where there is none. */
    @Nullable
    Line withLead() {
        if (before == null || before.size() > LONGEST_LEAD || !before.leadsIn() || before.hasQuantity()) {
            return null;
        }
        boolean marked = low(0).length() == 1 && !Character.isLetterOrDigit(low(0).charAt(0));
        List<CoreLabel> joined = Stream.concat(before.tokens.stream(), tokens.stream().skip(marked ? 1 : 0)).toList();
        TokenSequence sequence = TokenSequence.of(joined);
        return new Line(joined, () -> sequence, before.before, sections);
    }

    /** "Đã hướng dẫn 03": a word stands right before the number. A long number without points may be a code or a year. */
    boolean isLabelled(int number) {
        boolean code = LONG_NUMBER.matcher(low(number)).matches();
        return !code && number > 0 && tokens.get(number - 1).get(Keys.Kind.class).equals(TokenKind.WORD.name())
                && low(number - 1).length() > 1;
    }

    boolean hasQuantity() {
        return firstQuantity() >= 0;
    }

    /** Without a number and without a word of negation nothing is stated. */
    boolean mayHoldFigures(Set<String> negations) {
        for (int i = 0; i < size(); i++) {
            if (isNumber(i) || negations.contains(low(i))) {
                return true;
            }
        }
        return false;
    }

    /** A number that may be a quantity: no date, no reference. */
    @Override
    public boolean isQuantity(int i) {
        return isNumber(i) && tokens.get(i).get(Keys.Role.class) == null;
    }

    /** The number of an item at the beginning. */
    boolean isEnumerator(int i) {
        return i >= 0 && tokens.get(i).get(Keys.Kind.class).equals(TokenKind.ENUMERATOR.name());
    }

    @Override
    public String dimension(int number) {
        String dimension = token(number).get(Keys.Dimension.class);
        return dimension == null ? "none" : dimension;
    }

    boolean inUnit(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).get(Keys.InUnit.class) != null;
    }

    /** The token after a number and its unit. */
    @Override
    public int afterUnit(int number) {
        int i = number + 1;
        while (inUnit(i)) {
            i++;
        }
        return i;
    }

    /** Whether one of the phrases stands around a stretch, no number or stop between. */
    boolean isNear(List<String> phrases, int start, int end) {
        int from = start;
        while (from > 0 && !parts(from - 1)) {
            from--;
        }
        int to = end;
        while (to < size() && !parts(to)) {
            to++;
        }
        return startsIn(from, start, phrases) || startsIn(end, to, phrases);
    }

    private boolean startsIn(int from, int to, List<String> phrases) {
        for (int i = from; i < to; i++) {
            if (Phrases.startsAt(tokens, i, phrases)) {
                return true;
            }
        }
        return false;
    }

    private boolean parts(int i) {
        return isNumber(i) || STOPS.contains(low(i));
    }

    /** Whether a phrase stands before or in a stretch, in its clause or in what leads in its list, or in the title over it. */
    boolean isUnder(String phrase, int start, int end) {
        for (int i = end - 1; i >= 0; i--) {
            if (Phrases.is(tokens, i, phrase) && isInReach(i, start)) {
                return true;
            }
        }
        Line lead = before;
        while (lead != null && !lead.leadsIn()) {
            lead = lead.before;
        }
        return lead != null && Phrases.occurs(lead.tokens, 0, lead.size(), phrase) || isInTitle(phrase);
    }

    /** A semicolon ends what a word governs, unless it introduces the whole list. */
    private boolean isInReach(int word, int start) {
        for (int i = word; i < start; i++) {
            if (low(i).equals(":") || low(i).equals(";")) {
                return low(i).equals(":");
            }
        }
        return true;
    }

    boolean leadsIn() {
        return low(size() - 1).equals(":");
    }

    /** Only titles on lines of their own: the words of a run-in title stand in the sentence itself. */
    private boolean isInTitle(String phrase) {
        Section inner = sections.isEmpty() ? null : sections.getLast();
        return inner != null && inner.title().length() <= LONGEST_TITLE
                && inner.start() + inner.title().length() < tokens.getFirst().beginPosition()
                && Phrases.words(inner.title()).contains(" " + phrase + " ");
    }

    /** The words of the titles over it, innermost last, blanks around each word. */
    List<String> titles() {
        return sections.stream().filter(s -> s.title().length() <= LONGEST_TITLE).map(s -> Phrases.words(s.title()))
                .toList();
    }

    Section.@Nullable Role role() {
        return sections.isEmpty() ? null : sections.getLast().role();
    }
}
