package vn.xabao.extract.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.xabao.extract.pattern.TokenSequence.Flag;

/**
 * Compiles the patterns of rule files. A pattern is a sequence of syllables, compared in canonical spelling, and of:
 * <ul>
 * <li>{@code (a|b c)} one of these; {@code (a)?} perhaps;
 * <li>{@code {n}} a number, words of approximation before it included; {@code {n:households|persons}} one with such a
 * unit, the unit included; {@code {n:petitions?}} one with such a unit or none;
 * <li>{@code {zero}} a word of negation, as the vocabulary has them;
 * <li>{@code {unit}} words with capitals; {@code {name}} such words, or a number that serves as a name;
 * <li>{@code *4} up to four syllables, without stop or number unless it is no quantity, such as a year; {@code **4}
 * commas and colons too;
 * <li>{@code <name>} a piece of the vocabulary.
 * </ul>
 */
public final class PatternCompiler {

    /** The slot of words of negation. */
    public static final String ZERO = "zero";
    /** The slot of names. */
    public static final String NAME = "name";

    private static final Symbols.Some ANYTHING = new Symbols.Some();

    private final Map<String, String> pieces;

    /** @param pieces patterns by the names that other patterns use for them */
    public PatternCompiler(Map<String, String> pieces) {
        this.pieces = Map.copyOf(pieces);
    }

    /** @throws IllegalArgumentException for a pattern that is not in the language */
    CompiledPattern compile(String pattern) {
        Element.Sequence parsed = PatternParser.parse(pattern, pieces);
        List<String> slots = new ArrayList<>();
        Node first = node(parsed, new Node.End(), slots);
        return new CompiledPattern(first, firsts(parsed), parsed.all(), List.copyOf(slots));
    }

    private static Node node(Element element, Node next, List<String> slots) {
        return switch (element) {
            case Element.Word(int symbol) -> new Node.Syllable(symbol, next);
            case Element.NumberSlot(String name, List<Integer> units, boolean _) ->
                new Node.Number(slot(name, slots), ints(units), next);
            case Element.NameSlot name -> name(name, next, slots);
            case Element.Gap(int longest, boolean wide) ->
                new Node.Gap(longest, wide ? Flag.WIDE_STOP : Flag.STOP, next);
            case Element.Marked(String name, Element.Sequence part) -> {
                int slot = slot(name, slots);
                yield new Node.Mark(2 * slot, node(part, new Node.Mark(2 * slot + 1, next), slots));
            }
            case Element.Maybe(Element part) ->
                either(List.of(firsts(part), ANYTHING), List.of(node(part, next, slots), next));
            case Element.Choice(List<Element.Sequence> ways) -> choice(ways, next, slots);
            case Element.Sequence(List<Element> parts) -> {
                Node node = next;
                for (Element part : parts.reversed()) {
                    node = node(part, node, slots);
                }
                yield node;
            }
        };
    }

    private static Node choice(List<Element.Sequence> ways, Node next, List<String> slots) {
        List<Integer> words = new ArrayList<>();
        for (Element.Sequence way : ways) {
            if (way.parts().size() == 1 && way.parts().getFirst() instanceof Element.Word(int symbol)) {
                words.add(symbol);
            }
        }
        return words.size() == ways.size()
                ? new Node.OneOf(new Symbols.Some(ints(words)), next)
                : either(ways.stream().map(PatternCompiler::firsts).toList(),
                        ways.stream().map(way -> node(way, next, slots)).toList());
    }

    private static Node either(Node one, Node other) {
        return either(List.of(ANYTHING, ANYTHING), List.of(one, other));
    }

    private static Node either(List<Symbols.Some> firsts, List<Node> ways) {
        return new Node.Either(firsts.toArray(Symbols.Some[]::new), ways.toArray(Node[]::new));
    }

    private static Symbols.Some firsts(Element element) {
        return new Symbols.Some(element.firsts().stream().mapToInt(Integer::intValue).toArray());
    }

    private static Node name(Element.NameSlot name, Node next, List<String> slots) {
        int slot = slot(NAME, slots);
        Node end = new Node.Mark(2 * slot + 1, next);
        Node number = new Node.NumberName(ints(PatternParser.nameDimensions()), end);
        Node words = new Node.Capitals(name.mostWords(), name.orNumber() ? either(number, end) : end);
        return new Node.Mark(2 * slot, name.orNumber() ? either(words, number) : words);
    }

    private static int slot(String name, List<String> slots) {
        if (!slots.contains(name)) {
            slots.add(name);
        }
        return slots.indexOf(name);
    }

    private static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }
}
