package vn.xabao.extract.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.xabao.ingest.vietnamese.Syllable;

/** Reads the notation that {@link PatternCompiler} describes. */
final class PatternParser {

    private static final Pattern ITEM = Pattern.compile("\\{[^}]*}|<[a-z_]+>|\\*{1,2}\\d+|[()|?]|[^\\s()|?{}<>]+|[<>]");
    private static final Pattern PIECE = Pattern.compile("<([a-z_]+)>");
    private static final int MOST_CAPITALS = 4;
    private static final String ANY_NAME = "none|thing";

    private final List<String> items;
    private final Map<String, String> pieces;
    private int at;

    private PatternParser(List<String> items, Map<String, String> pieces) {
        this.items = items;
        this.pieces = pieces;
    }

    /** @throws IllegalArgumentException for a pattern that is not in the language */
    static Element.Sequence parse(String pattern, Map<String, String> pieces) {
        List<String> items = ITEM.matcher(expand(pattern, pieces)).results().map(r -> r.group()).toList();
        PatternParser parser = new PatternParser(items, pieces);
        Element.Sequence all = parser.sequence();
        if (parser.at < items.size()) {
            throw new IllegalArgumentException("a parenthesis is closed that was not opened: " + pattern);
        }
        return all;
    }

    private static String expand(String pattern, Map<String, String> pieces) {
        Matcher m = PIECE.matcher(pattern);
        return !m.find() ? pattern : expand(m.reset().replaceAll(r -> {
            String piece = pieces.get(r.group(1));
            if (piece == null) {
                throw new IllegalArgumentException("no <" + r.group(1) + "> in the vocabulary: " + pattern);
            }
            return Matcher.quoteReplacement(piece);
        }), pieces);
    }

    private boolean isNext(String item) {
        return at < items.size() && items.get(at).equals(item);
    }

    private Element.Sequence sequence() {
        List<Element> parts = new ArrayList<>();
        while (at < items.size() && !isNext("|") && !isNext(")")) {
            Element part = element();
            if (isNext("?")) {
                at++;
                part = new Element.Maybe(part);
            }
            parts.add(part);
        }
        return new Element.Sequence(List.copyOf(parts));
    }

    private Element element() {
        String item = items.get(at++);
        return switch (item.charAt(0)) {
            case '(' -> choice();
            case '{' -> slot(item.substring(1, item.length() - 1));
            case '*' -> item.length() > 1 ? gap(item) : word(item);
            default -> word(item);
        };
    }

    private Element choice() {
        List<Element.Sequence> ways = new ArrayList<>(List.of(sequence()));
        while (isNext("|")) {
            at++;
            ways.add(sequence());
        }
        if (!isNext(")")) {
            throw new IllegalArgumentException("a parenthesis is not closed: " + String.join(" ", items));
        }
        at++;
        return new Element.Choice(List.copyOf(ways));
    }

    private static Element gap(String item) {
        boolean wide = item.startsWith("**");
        return new Element.Gap(Integer.parseInt(item.substring(wide ? 2 : 1)), wide);
    }

    /** Parentheses of the text are written as brackets: the language needs the round ones. */
    private static Element word(String item) {
        String literal = item.equals("[") ? "(" : item.equals("]") ? ")" : item;
        return new Element.Word(Symbols.define(Syllable.canonical(literal)));
    }

    private Element slot(String slot) {
        int colon = slot.indexOf(':');
        String name = colon < 0 ? slot : slot.substring(0, colon);
        return switch (name) {
            case PatternCompiler.ZERO ->
                new Element.Marked(name, parse("<negation>", pieces));
            case "unit" -> new Element.NameSlot(false, MOST_CAPITALS);
            case PatternCompiler.NAME -> new Element.NameSlot(true, MOST_CAPITALS);
            default -> number(name, colon < 0 ? "" : slot.substring(colon + 1));
        };
    }

    private static Element number(String name, String units) {
        boolean optional = units.endsWith("?");
        String named = optional ? units.substring(0, units.length() - 1) + "|none" : units;
        return new Element.NumberSlot(name, dimensions(named), optional || named.isEmpty());
    }

    /** What a number that serves as a name may count. */
    static List<Integer> nameDimensions() {
        return dimensions(ANY_NAME);
    }

    private static List<Integer> dimensions(String named) {
        return Stream.of(named.split("\\|")).filter(d -> !d.isEmpty()).map(Symbols::defineDimension).toList();
    }
}
