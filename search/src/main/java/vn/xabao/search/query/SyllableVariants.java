package vn.xabao.search.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.xabao.ingest.vietnamese.Syllable;

/** All syllables that are written alike without marks. */
final class SyllableVariants {

    private static final int LONGEST = 7;

    private SyllableVariants() {
    }

    /** In canonical spelling; empty where the letters cannot be a syllable. */
    static Set<String> of(String plain) {
        Set<String> variants = new LinkedHashSet<>();
        if (plain.length() > LONGEST || !plain.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return variants;
        }
        List<String> toneless = List.of("");
        for (char c : plain.toCharArray()) {
            List<String> longer = new ArrayList<>();
            toneless.forEach(s -> letters(c).chars().forEach(l -> longer.add(s + (char) l)));
            toneless = longer;
        }
        for (String s : toneless) {
            for (Syllable.Tone tone : Syllable.Tone.values()) {
                String toned = s + mark(tone);
                if (Syllable.isValid(toned)) {
                    variants.add(Syllable.canonical(toned));
                }
            }
        }
        return variants;
    }

    private static String letters(char plain) {
        return switch (plain) {
            case 'a' -> "aăâ";
            case 'd' -> "dđ";
            case 'e' -> "eê";
            case 'o' -> "oôơ";
            case 'u' -> "uư";
            default -> String.valueOf(plain);
        };
    }

    private static String mark(Syllable.Tone tone) {
        return switch (tone) {
            case LEVEL -> "";
            case GRAVE -> "\u0300";
            case ACUTE -> "\u0301";
            case HOOK -> "\u0309";
            case TILDE -> "\u0303";
            case DOT -> "\u0323";
        };
    }
}
