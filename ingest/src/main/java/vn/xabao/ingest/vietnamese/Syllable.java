package vn.xabao.ingest.vietnamese;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One Vietnamese syllable taken apart: onset, rhyme and tone. The sets are closed: every native syllable is one of 28
 * onsets, one of about 160 rhymes and one of six tones, and rhymes that end in a stop take only two of the tones.
 */
public record Syllable(String onset, String rhyme, Tone tone) {

    /** The tones with their combining marks; {@code LEVEL} has none. */
    public enum Tone {
        LEVEL(""), GRAVE("\u0300"), ACUTE("\u0301"), HOOK("\u0309"), TILDE("\u0303"), DOT("\u0323");

        private final String mark;

        Tone(String mark) {
            this.mark = mark;
        }

        private static Tone of(char c) {
            for (Tone t : values()) {
                if (!t.mark.isEmpty() && t.mark.charAt(0) == c) {
                    return t;
                }
            }
            return LEVEL;
        }
    }

    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String MARKED_VOWELS = "ăâêôơư";
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxyăâêôơư";
    private static final int LONGEST = 7;

    private static final Set<String> ONSETS = words("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q r s t th tr v x");

    private static final Set<String> RHYMES = words("a ac ach ai am an ang anh ao ap at au ay "
            + "ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu "
            + "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu "
            + "o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt "
            + "oe oen oeo oet oong ooc ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
            + "u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêt uêu uơ uôc uôi uôm uôn uông uôt "
            + "uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu "
            + "y yêm yên yêng yêt yêu");

    private static final Set<String> RHYMES_AFTER_Q = words("ua uac uach uai uan uang uanh uao uap uat uau uay "
            + "uăc uăm uăn uăng uăp uăt uân uâng uât uây ue uen ueo uet uê uêch uên uênh uêt "
            + "ui uin uinh uip uit uôc uông uôt uơ uy uych uyên uyêt uyêu uyn uynh uyp uyt");

    private static final Set<String> ONSETS_WITH_Y = words("h k l m s t v n d x");
    private static final Set<String> ONSETS_WHERE_Y_IS_I = words("h k l m s t v");

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    /** The syllable, or null where the letters cannot be one. Case and normal form do not matter. */
    public static @Nullable Syllable parse(CharSequence letters) {
        if (letters.isEmpty() || letters.length() > 3 * LONGEST) {
            return null;
        }
        String decomposed = Normalizer.normalize(letters, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(decomposed.length());
        Tone tone = Tone.LEVEL;
        for (int i = 0; i < decomposed.length(); i++) {
            Tone t = Tone.of(decomposed.charAt(i));
            if (t == Tone.LEVEL) {
                plain.append(decomposed.charAt(i));
            } else if (tone == Tone.LEVEL) {
                tone = t;
            } else {
                return null;
            }
        }
        Syllable s = split(Normalizer.normalize(plain, Normalizer.Form.NFC), tone);
        return s != null && s.isPossible() ? s : null;
    }

    public static boolean isValid(CharSequence letters) {
        return parse(letters) != null;
    }

    /**
     * One spelling for all ways to write the same syllable: lower case, NFC, the tone on the vowel of the older habit
     * (hòa, thủy), and a final y as i after h k l m s t v. Other words come back in lower case NFC.
     */
    public static String canonical(String word) {
        Syllable s = word.length() > LONGEST + 2 ? null : parse(word);
        return s == null ? Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT) : s.spelling();
    }

    /** The canonical spelling of each word of a phrase; words are parted by single blanks. */
    public static String canonicalPhrase(String phrase) {
        return Stream.of(phrase.split(" ")).map(Syllable::canonical).collect(Collectors.joining(" "));
    }

    private static @Nullable Syllable split(String s, Tone tone) {
        int k = 0;
        for (int i = 0; i < s.length(); i++) {
            if (LETTERS.indexOf(s.charAt(i)) < 0) {
                return null;
            }
        }
        while (k < s.length() && VOWELS.indexOf(s.charAt(k)) < 0) {
            k++;
        }
        String onset = s.substring(0, k);
        String rhyme = s.substring(k);
        if (onset.equals("g") && rhyme.length() > 1 && rhyme.charAt(0) == 'i' && RHYMES.contains(rhyme.substring(1))) {
            return new Syllable("gi", rhyme.substring(1), tone);
        }
        return rhyme.isEmpty() ? null : new Syllable(onset, rhyme, tone);
    }

    private boolean isPossible() {
        return (onset.isEmpty() || ONSETS.contains(onset))
                && (onset.equals("q") ? RHYMES_AFTER_Q : RHYMES).contains(rhyme) && onsetFitsVowel()
                && toneFitsEnding();
    }

    private boolean onsetFitsVowel() {
        char v = rhyme.charAt(0);
        boolean front = "eêiy".indexOf(v) >= 0;
        if (v == 'y' && !onset.isEmpty()) {
            return rhyme.equals("y") && ONSETS_WITH_Y.contains(onset);
        }
        return switch (onset) {
            case "k" -> front;
            case "c", "ng" -> !front;
            case "g" -> v != 'e' && v != 'ê';
            case "gh", "ngh" -> front;
            default -> true;
        };
    }

    private boolean toneFitsEnding() {
        boolean stop = rhyme.endsWith("p") || rhyme.endsWith("t") || rhyme.endsWith("c") || rhyme.endsWith("ch");
        return !stop || tone == Tone.ACUTE || tone == Tone.DOT;
    }

    private String spelling() {
        String r = rhyme;
        if (r.equals("y") && ONSETS_WHERE_Y_IS_I.contains(onset)) {
            r = "i";
        } else if (onset.equals("q") && (r.equals("ui") || r.equals("uit") || r.equals("uinh"))) {
            r = "uy" + r.substring(2);
        }
        int at = tonePosition(r) + 1;
        return Normalizer.normalize(onset + r.substring(0, at) + tone.mark + r.substring(at), Normalizer.Form.NFC);
    }

    private int tonePosition(String r) {
        int from = onset.equals("q") ? 1 : 0;
        int vowels = from;
        while (vowels < r.length() && VOWELS.indexOf(r.charAt(vowels)) >= 0) {
            vowels++;
        }
        for (int i = vowels - 1; i >= from; i--) {
            if (MARKED_VOWELS.indexOf(r.charAt(i)) >= 0) {
                return i;
            }
        }
        int count = vowels - from;
        if (count <= 1) {
            return from;
        }
        return vowels < r.length() ? vowels - 1 : count == 3 ? from + 1 : from;
    }
}
