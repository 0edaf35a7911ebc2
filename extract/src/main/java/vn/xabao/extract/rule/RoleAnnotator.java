package vn.xabao.extract.rule;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.CoreMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.xabao.extract.catalogue.Resources;
import vn.xabao.extract.number.Units;
import vn.xabao.extract.pattern.Match;
import vn.xabao.extract.pattern.PatternCompiler;
import vn.xabao.extract.pattern.PatternIndex;
import vn.xabao.extract.pattern.TokenSequence;
import vn.xabao.extract.token.Keys;
import vn.xabao.extract.token.TokenKind;

/** Marks the numerals that are no quantities: parts of dates, references to laws, numbers in names. */
public final class RoleAnnotator implements Annotator {

    private static final Set<String> MEASURES = Units.standard().approximateSyllables();
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(31);
    private static final Set<String> MEASURED = Set.of("money", "area", "mass", "percent", "yield", "head");

    private static final Pattern YEAR = Pattern.compile("(?:19|2[0O])[\\dlO]{2}");

    private final PatternIndex<Role> index;

    public RoleAnnotator() {
        PatternIndex.Builder<Role> patterns = new PatternIndex.Builder<>(
                new PatternCompiler(Vocabulary.standard().pieces()));
        for (Role role : Resources.yaml(RoleAnnotator.class, "roles.yaml", File.class).roles()) {
            role.patterns().forEach(p -> patterns.add(p, role));
        }
        index = patterns.build();
    }

    @Override
    public void annotate(Annotation annotation) {
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            if (holdNumber(tokens)) {
                TokenSequence sequence = TokenSequence.of(sentence);
                index.match(sequence, (role, match) -> mark(tokens, role, match));
                setAside(tokens, sequence);
            }
        }
    }

    private static boolean holdNumber(List<CoreLabel> tokens) {
        for (CoreLabel token : tokens) {
            if (isNumber(token)) {
                return true;
            }
        }
        return false;
    }

    private static void setAside(List<CoreLabel> tokens, TokenSequence sequence) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).get(Keys.Role.class) != null) {
                sequence.setAside(i);
            }
        }
    }

    private static void mark(List<CoreLabel> tokens, Role role, Match match) {
        if (Phrases.endsAt(tokens, match.start(), role.notAfter())
                || Phrases.startsAt(tokens, match.end(), role.notBefore())) {
            return;
        }
        for (int i = match.start(); i < match.end(); i++) {
            CoreLabel token = tokens.get(i);
            boolean open = isNumber(token) && token.get(Keys.Role.class) == null
                    && !(i > match.start() && !role.exact() && isApproximate(tokens.get(i - 1)));
            if (open && (role.years() ? isYear(token) : !isBeyondDays(token)) && !(role.bare() && counts(token))) {
                token.set(Keys.Role.class, role.role());
            }
        }
    }

    /**
     * Nobody writes "about" before a date or a number that names something: "9 tháng đạt 2.450 triệu đồng", "khu
     * dân cư đạt 85%".
     */
    private static boolean isApproximate(CoreLabel token) {
        return MEASURES.contains(token.get(Keys.Low.class));
    }

    /** "Thu ngân sách trong tháng 315 triệu đồng": no day, month or article of a law has such a number. */
    private static boolean isBeyondDays(CoreLabel token) {
        return token.get(Keys.Value.class).compareTo(MOST_DAYS) > 0 && MEASURED.contains(
                token.get(Keys.Dimension.class));
    }

    private static boolean isYear(CoreLabel token) {
        return YEAR.matcher(token.word()).matches();
    }

    private static boolean counts(CoreLabel token) {
        String dimension = token.get(Keys.Dimension.class);
        return !dimension.equals("none") && !dimension.equals("thing");
    }

    private static boolean isNumber(CoreLabel token) {
        return token.get(Keys.Kind.class).equals(TokenKind.NUMBER.name());
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of(Keys.Value.class);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Set.of(Keys.Role.class);
    }

    private record Role(String role, List<String> patterns, List<String> notBefore, List<String> notAfter,
            boolean years, boolean bare, boolean exact) {

        Role {
            notBefore = Phrases.canonical(notBefore);
            notAfter = Phrases.canonical(notAfter);
        }
    }

    private record File(List<Role> roles) {
    }
}
