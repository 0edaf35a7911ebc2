package vn.xabao.extract.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short forms of words that officials write in full or short at will: a rule written with the long one reads both. */
final class Abbreviations {

    private final Map<Pattern, String> replacements = new LinkedHashMap<>();

    /** @param forms short forms by the words they stand for */
    Abbreviations(Map<String, String> forms) {
        forms.forEach((words, form) -> replacements.put(
                Pattern.compile("(?<!\\p{L})" + Pattern.quote(words) + "(?!\\p{L})"), "(" + words + "|" + form + ")"));
    }

    /** The pattern with the short forms beside the words. */
    String allowedIn(String pattern) {
        String allowed = pattern;
        for (Map.Entry<Pattern, String> e : replacements.entrySet()) {
            allowed = e.getKey().matcher(allowed).replaceAll(Matcher.quoteReplacement(e.getValue()));
        }
        return allowed;
    }

    /** The pieces with the short forms beside the words. */
    Map<String, String> allowedIn(Map<String, String> pieces) {
        Map<String, String> allowed = new LinkedHashMap<>();
        pieces.forEach((name, piece) -> allowed.put(name, allowedIn(piece)));
        return allowed;
    }
}
