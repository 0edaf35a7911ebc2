package vn.xabao.search.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.vietnamese.Syllable;
import vn.xabao.search.analysis.Token;

/** Abbreviations and synonyms of the genre, each form with the others that mean the same. */
final class Abbreviations {

    /** Tokens {@code from} to {@code to} of a run also stand as each of these. */
    record Expansion(int from, int to, List<List<Token>> forms) {
    }

    private record Entry(List<Token> form, Set<List<Token>> others) {
    }

    private static final String TABLE = "abbreviations.tsv";

    /** By the first token without marks. */
    private final Map<String, List<Entry>> entries = new HashMap<>();

    private static final class Shipped {
        private static final Abbreviations TABLE = load();
    }

    /** The table that is part of the program, read at the first query. */
    static Abbreviations shipped() {
        return Shipped.TABLE;
    }

    private static Abbreviations load() {
        Abbreviations all = new Abbreviations();
        try (InputStream in = Objects.requireNonNull(Abbreviations.class.getResourceAsStream(TABLE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(l -> !l.startsWith("#")).skip(1).forEach(l -> all.add(l.split("\t")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private void add(String[] row) {
        List<List<Token>> forms = Stream.concat(Stream.of(row[0], row[1]), Stream.of(row[2].split(";")))
                .map(Abbreviations::form).filter(Abbreviations::tells).distinct().toList();
        List<List<Token>> asked = row[3].equals("both") ? forms : forms.subList(0, 1);
        for (List<Token> form : asked) {
            List<Entry> beginning = entries.computeIfAbsent(form.getFirst().plain(), k -> new ArrayList<>());
            Entry entry = beginning.stream().filter(e -> e.form.equals(form)).findFirst().orElse(null);
            if (entry == null) {
                entry = new Entry(form, new LinkedHashSet<>());
                beginning.add(entry);
            }
            forms.stream().filter(f -> !f.equals(form)).forEach(entry.others::add);
        }
    }

    /** Offsets are of no use here and would keep equal forms apart. */
    private static List<Token> form(String text) {
        return Token.of(text).stream().map(t -> new Token(t.exact(), 0, 0)).toList();
    }

    /** A single common syllable, such as đơn, means too many other things. */
    private static boolean tells(List<Token> form) {
        return form.size() > 1 || form.size() == 1 && !Syllable.isValid(form.getFirst().exact());
    }

    /** The longest forms in the run, from the left, not overlapping. */
    List<Expansion> in(List<Token> run) {
        List<Expansion> found = new ArrayList<>();
        int i = 0;
        while (i < run.size()) {
            Entry entry = longestAt(run, i);
            if (entry == null) {
                i++;
            } else {
                found.add(new Expansion(i, i + entry.form.size(), List.copyOf(entry.others)));
                i += entry.form.size();
            }
        }
        return found;
    }

    private @Nullable Entry longestAt(List<Token> run, int at) {
        Entry longest = null;
        for (Entry entry : entries.getOrDefault(run.get(at).plain(), List.of())) {
            if (matches(entry.form, run, at) && (longest == null || entry.form.size() > longest.form.size())) {
                longest = entry;
            }
        }
        return longest;
    }

    private static boolean matches(List<Token> form, List<Token> run, int at) {
        if (at + form.size() > run.size()) {
            return false;
        }
        for (int i = 0; i < form.size(); i++) {
            Token typed = run.get(at + i);
            Token known = form.get(i);
            if (!typed.exact().equals(known.exact()) && (typed.isMarked() || !typed.plain().equals(known.plain()))) {
                return false;
            }
        }
        return true;
    }
}
