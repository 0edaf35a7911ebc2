package vn.xabao.extract.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Place;

/** Tells labels that name the report's own unit from those that name a part of it or another unit. */
final class PlaceLabels {

    private final Patterns patterns;
    private final @Nullable String ownName;

    PlaceLabels(Patterns patterns, Place own) {
        this.patterns = patterns;
        String name = own.commune() != null ? own.commune() : own.district() != null ? own.district() : own.province();
        this.ownName = name == null ? null : Words.only(name);
    }

    record Patterns(Pattern head, Pattern weakHead, Pattern office, Pattern type, Pattern own) {
    }

    /** Whose the values beside a label are. */
    enum Kind {
        NONE, OWN, OTHER
    }

    /** Whether a head stands over names of places. */
    boolean isHead(String text) {
        return patterns.head().matcher(Words.spaced(text)).find();
    }

    /** @param head the head over the label */
    Kind kind(String label, String head) {
        String spaced = Words.spaced(label);
        if (spaced.isEmpty()) {
            return Kind.NONE;
        }
        if (patterns.own().matcher(spaced).find()) {
            return Kind.OWN;
        }
        String unit = patterns.office().matcher(spaced).replaceFirst("");
        Matcher type = patterns.type().matcher(unit);
        boolean typed = type.find();
        String name = typed ? unit.substring(type.end()) : unit;
        if (Words.only(name).equals(ownName) && !isVillage(label, typed)) {
            return Kind.OWN;
        }
        boolean weak = patterns.weakHead().matcher(Words.spaced(head)).find();
        boolean named = typed && startsLikeName(label, name);
        return named || isHead(head) && (!weak || named) ? Kind.OTHER : Kind.NONE;
    }

    /** "Ấp Tân Hội" in a report of "xã Tân Hội" is a part of it. */
    private boolean isVillage(String label, boolean typed) {
        return typed && !patterns.own().matcher(Words.spaced(label).split(" ")[0]).find()
                && !patterns.office().matcher(Words.spaced(label)).find();
    }

    /** The words behind the type word begin with a capital or a digit in the label. */
    private static boolean startsLikeName(String label, String name) {
        String first = name.isEmpty() ? "" : name.split(" ")[0];
        for (String word : label.strip().split("[^\\p{L}\\p{M}\\d]+")) {
            if (Words.only(word).equals(first) && !word.isEmpty()
                    && (Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)))) {
                return true;
            }
        }
        return false;
    }

    /** How a place of another unit is named in a record. */
    static String name(String label) {
        return label.strip().replaceAll("\\s+", " ").replaceFirst("^\\d+[.)]?\\s+", "");
    }
}
