package vn.xabao.extract.rule;

import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xabao.extract.number.Units;
import vn.xabao.extract.token.Keys;
import vn.xabao.ingest.vietnamese.Syllable;

/**
 * Turns the patterns of rule files into TokensRegex. A pattern is a sequence of syllables, compared in canonical
 * spelling, and of:
 * <ul>
 * <li>{@code (a|b c)} one of these; {@code (a)?} perhaps;
 * <li>{@code {n}} a number, words of approximation before it included; {@code {n:households|persons}} one with such a
 * unit, the unit included; {@code {n:petitions?}} one with such a unit or none;
 * <li>{@code {zero}} a word of negation, as the vocabulary has them;
 * <li>{@code {unit}} words with capitals; {@code {name}} such words, or a number that serves as a name;
 * <li>{@code *4} up to four syllables, without number or stop; {@code **4} commas and colons too;
 * <li>{@code <name>} a piece of the vocabulary.
 * </ul>
 */
final class PatternCompiler {

    private static final Pattern ITEM = Pattern.compile("\\{[^}]*}|<[a-z_]+>|\\*{1,2}\\d+|[()|?]|[^\\s()|?{}<>]+|[<>]");
    private static final String NUMBER = "NUMBER";
    private static final int LONGEST_SLOT = 12;

    private final Env env = TokenSequencePattern.getNewEnv();
    private final Map<String, String> vocabulary;
    private final String approximate;

    PatternCompiler(Map<String, String> vocabulary) {
        this.vocabulary = vocabulary;
        env.bind("kind", Keys.Kind.class);
        env.bind("low", Keys.Low.class);
        env.bind("dimension", Keys.Dimension.class);
        env.bind("inunit", Keys.InUnit.class);
        env.bind("shape", Keys.Shape.class);
        approximate = "[{low:/" + Units.standard().approximateSyllables().stream().sorted()
                .collect(Collectors.joining("|")) + "/}]{0,3}";
    }

    /** The pattern is translated when it is first tried: most files need few of the hundreds there are. */
    Compiled compile(String pattern) {
        String expanded = expand(pattern);
        return new Compiled(needs(expanded), longest(expanded), () -> parse(pattern, expanded));
    }

    /** @throws IllegalArgumentException for a pattern that is not in the language */
    private TokenSequencePattern parse(String pattern, String expanded) {
        synchronized (env) {
            try {
                return TokenSequencePattern.compile(env, translate(expanded));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("pattern not understood: " + pattern + " as " + translate(expanded),
                        e);
            }
        }
    }

    /** No match is longer than this many tokens. */
    private static int longest(String pattern) {
        return items(pattern).mapToInt(item -> switch (item.charAt(0)) {
            case '(', ')', '|', '?' -> 0;
            case '{' -> LONGEST_SLOT;
            case '*' -> isGap(item) ? Integer.parseInt(item.replace("*", "")) : 1;
            default -> 1;
        }).sum();
    }

    private String expand(String pattern) {
        Matcher m = Pattern.compile("<([a-z_]+)>").matcher(pattern);
        return !m.find() ? pattern : expand(m.reset().replaceAll(r -> {
            String piece = vocabulary.get(r.group(1));
            if (piece == null) {
                throw new IllegalArgumentException("no <" + r.group(1) + "> in the vocabulary: " + pattern);
            }
            return Matcher.quoteReplacement(piece);
        }));
    }

    private String translate(String pattern) {
        return items(pattern).map(this::item).collect(Collectors.joining(" "));
    }

    private static Stream<String> items(String pattern) {
        return ITEM.matcher(pattern).results().map(r -> r.group());
    }

    private String item(String item) {
        return switch (item.charAt(0)) {
            case '(', ')', '|', '?' -> item;
            case '{' -> slot(item.substring(1, item.length() - 1));
            case '*' -> isGap(item) ? gap(item) : syllable(item);
            default -> syllable(item);
        };
    }

    private static boolean isGap(String item) {
        return item.length() > 1;
    }

    private static String syllable(String item) {
        return "[{low:\"" + Syllable.canonical(literal(item)).replace("\"", "\\\"") + "\"}]";
    }

    /** Parentheses of the text are written as brackets: the language needs the round ones. */
    private static String literal(String item) {
        return item.equals("[") ? "(" : item.equals("]") ? ")" : item;
    }

    private static String gap(String item) {
        boolean wide = item.startsWith("**");
        String stops = wide ? "/[.;!?–]/" : "/[.,:;!?()–-]/";
        String length = item.substring(wide ? 2 : 1);
        return "[!{kind:\"" + NUMBER + "\"} & !{low:" + stops + "}]{0," + length + "}?";
    }

    private String slot(String slot) {
        int colon = slot.indexOf(':');
        String name = colon < 0 ? slot : slot.substring(0, colon);
        if (name.equals("zero")) {
            return "(?$zero " + translate(expand("<negation>")) + ")";
        }
        if (name.equals("unit")) {
            return "(?$name [{shape:\"Capital\"}]{1,4})";
        }
        if (name.equals("name")) {
            String bare = "[{kind:\"" + NUMBER + "\"} & {dimension:/none|thing/}]";
            return "(?$name [{shape:\"Capital\"}]{1,4} " + bare + "? | " + bare + " )";
        }
        if (colon < 0) {
            return "(?: " + approximate + " (?$" + name + " [{kind:\"" + NUMBER + "\"}] ) )";
        }
        String units = slot.substring(colon + 1);
        String dimensions = units.endsWith("?") ? units.substring(0, units.length() - 1) + "|none" : units;
        return "(?: " + approximate + " (?$" + name + " [{kind:\"" + NUMBER + "\"} & {dimension:/" + dimensions
                + "/}] ) [{inunit:\"yes\"}]* )";
    }

    /**
     * What every match holds: for each syllable outside of options itself, for each alternative one of its first
     * syllables, for each number slot one of its units.
     */
    private static List<Set<String>> needs(String pattern) {
        List<String> items = items(pattern).toList();
        List<Set<String>> needs = new ArrayList<>();
        int i = 0;
        while (i < items.size()) {
            int end = items.get(i).equals("(") ? closing(items, i) : i;
            boolean optional = end + 1 < items.size() && items.get(end + 1).equals("?");
            Set<String> need = optional ? Set.of() : need(items.subList(i, end + 1));
            if (!need.isEmpty()) {
                needs.add(need);
            }
            i = end + (optional ? 2 : 1);
        }
        return needs;
    }

    private static int closing(List<String> items, int open) {
        int depth = 0;
        for (int i = open; i < items.size(); i++) {
            depth += items.get(i).equals("(") ? 1 : items.get(i).equals(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a parenthesis is not closed: " + String.join(" ", items));
    }

    private static Set<String> need(List<String> piece) {
        String first = piece.getFirst();
        if (!first.equals("(")) {
            return switch (first.charAt(0)) {
                case '{' -> dimensions(first);
                case '|', '?' -> Set.of();
                case '*' -> isGap(first) ? Set.of() : Set.of(first);
                default -> Set.of(Syllable.canonical(literal(first)));
            };
        }
        Set<String> any = new HashSet<>();
        for (int i = 0; i < piece.size() - 1; i++) {
            boolean starts = i == 0 || piece.get(i).equals("|");
            if (starts) {
                String next = piece.get(i + 1);
                boolean plain = "({*".indexOf(next.charAt(0)) < 0
                        && !(i + 2 < piece.size() && piece.get(i + 2).equals("?"));
                if (!plain) {
                    return Set.of();
                }
                any.add(Syllable.canonical(literal(next)));
            }
        }
        return any;
    }

    private static Set<String> dimensions(String slot) {
        int colon = slot.indexOf(':');
        if (colon < 0 || slot.endsWith("?}")) {
            return Set.of();
        }
        return Stream.of(slot.substring(colon + 1, slot.length() - 1).split("\\|"))
                .map(PatternIndex::ofDimension).collect(Collectors.toSet());
    }
}
