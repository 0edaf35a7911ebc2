package vn.xabao.extract.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A pattern as written, before it is compiled. */
sealed interface Element {

    /** Most tokens a number slot takes: words of approximation, the number, its unit. */
    int LONGEST_NUMBER = 9;
    int APPROXIMATIONS = 3;

    /** The fewest tokens it takes. */
    int shortest();

    /** The most tokens it takes. */
    int longest();

    /** One of these symbols, or none told, is in all that it matches. */
    Set<Integer> needs();

    /** One of these symbols is what it begins with, if it takes any token; none told where that may be anything. */
    Set<Integer> firsts();

    /** How far behind its first token a needed symbol may stand. */
    default int reach() {
        return longest() - 1;
    }

    private static Set<Integer> anyOf(List<Set<Integer>> firsts) {
        Set<Integer> all = new LinkedHashSet<>();
        firsts.forEach(all::addAll);
        return firsts.stream().anyMatch(Set::isEmpty) ? Set.of() : all;
    }

    record Word(int symbol) implements Element {

        @Override
        public int shortest() {
            return 1;
        }

        @Override
        public int longest() {
            return 1;
        }

        @Override
        public Set<Integer> needs() {
            return Set.of(symbol);
        }

        @Override
        public Set<Integer> firsts() {
            return Set.of(symbol);
        }
    }

    /** @param units symbols of what the unit may measure; empty for any number, its unit left out */
    record NumberSlot(String name, List<Integer> units, boolean unitOptional) implements Element {

        @Override
        public int shortest() {
            return 1;
        }

        @Override
        public int longest() {
            return LONGEST_NUMBER;
        }

        @Override
        public Set<Integer> needs() {
            return unitOptional ? Set.of() : new LinkedHashSet<>(units);
        }

        @Override
        public Set<Integer> firsts() {
            return Set.of();
        }

        @Override
        public int reach() {
            return APPROXIMATIONS;
        }
    }

    /** Words with capitals; {@code orNumber}: or a number, or both. */
    record NameSlot(boolean orNumber, int mostWords) implements Element {

        @Override
        public int shortest() {
            return 1;
        }

        @Override
        public int longest() {
            return mostWords + 1;
        }

        @Override
        public Set<Integer> needs() {
            return Set.of();
        }

        @Override
        public Set<Integer> firsts() {
            return Set.of();
        }
    }

    record Gap(int longest, boolean wide) implements Element {

        @Override
        public int shortest() {
            return 0;
        }

        @Override
        public Set<Integer> needs() {
            return Set.of();
        }

        @Override
        public Set<Integer> firsts() {
            return Set.of();
        }
    }

    /** A part that is a slot: the words of negation. */
    record Marked(String slot, Sequence part) implements Element {

        @Override
        public int shortest() {
            return part.shortest();
        }

        @Override
        public int longest() {
            return part.longest();
        }

        @Override
        public Set<Integer> needs() {
            return part.needs();
        }

        @Override
        public Set<Integer> firsts() {
            return part.firsts();
        }
    }

    record Maybe(Element part) implements Element {

        @Override
        public int shortest() {
            return 0;
        }

        @Override
        public int longest() {
            return part.longest();
        }

        @Override
        public Set<Integer> needs() {
            return Set.of();
        }

        @Override
        public Set<Integer> firsts() {
            return part.firsts();
        }
    }

    record Choice(List<Sequence> ways) implements Element {

        @Override
        public int shortest() {
            return ways.stream().mapToInt(Sequence::shortest).min().orElse(0);
        }

        @Override
        public int longest() {
            return ways.stream().mapToInt(Sequence::longest).max().orElse(0);
        }

        @Override
        public Set<Integer> needs() {
            Set<Integer> any = new LinkedHashSet<>();
            for (Sequence way : ways) {
                if (way.needs().isEmpty()) {
                    return Set.of();
                }
                any.addAll(way.needs());
            }
            return any;
        }

        @Override
        public Set<Integer> firsts() {
            return anyOf(ways.stream().map(Sequence::firsts).toList());
        }
    }

    record Sequence(List<Element> parts) implements Element {

        @Override
        public int shortest() {
            return parts.stream().mapToInt(Element::shortest).sum();
        }

        @Override
        public int longest() {
            return parts.stream().mapToInt(Element::longest).sum();
        }

        /** What its first part that needs something needs. */
        @Override
        public Set<Integer> needs() {
            return parts.stream().map(Element::needs).filter(n -> !n.isEmpty()).findFirst().orElse(Set.of());
        }

        @Override
        public Set<Integer> firsts() {
            List<Set<Integer>> leading = new ArrayList<>();
            for (Element part : parts) {
                leading.add(part.firsts());
                if (part.shortest() > 0) {
                    return anyOf(leading);
                }
            }
            return Set.of();
        }

        /** What each of its parts needs, and where it may stand. */
        List<Need> all() {
            List<Need> all = new ArrayList<>();
            int least = 0;
            int most = 0;
            for (Element part : parts) {
                if (!part.needs().isEmpty()) {
                    all.add(new Need(part.needs().stream().mapToInt(Integer::intValue).toArray(), least,
                            most + part.reach()));
                }
                least += part.shortest();
                most += part.longest();
            }
            return all;
        }
    }

    /** One of the symbols stands in every match, between {@code least} and {@code most} tokens behind its start. */
    record Need(int[] symbols, int least, int most) {
    }
}
