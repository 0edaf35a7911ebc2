package vn.xabao.cli.output;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.document.Message;

/** The words of the program in the language of the user, from {@code messages_vi.properties} or its English twin. */
public final class Messages {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final Locale locale;
    private final ResourceBundle bundle;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("vn.xabao.cli.messages", locale);
    }

    /**
     * Chooses by {@code --lang} among the arguments, else by the launcher's word, else by the system's locale:
     * Vietnamese or, for every other language, English.
     */
    public static Messages of(List<String> args, @Nullable String launcher, Locale system) {
        String language = launcher != null ? launcher : system.getLanguage();
        for (int i = 0; i < args.size() && !args.get(i).equals("--"); i++) {
            if (args.get(i).startsWith("--lang=")) {
                language = args.get(i).substring("--lang=".length());
            } else if (args.get(i).equals("--lang") && i + 1 < args.size()) {
                language = args.get(i + 1);
            }
        }
        return new Messages(language.toLowerCase(Locale.ROOT).startsWith("vi") ? VIETNAMESE : Locale.ENGLISH);
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    public String text(String key, Object... details) {
        return String.format(locale, bundle.getString(key), details);
    }

    /** The text under {@code prefix.value}, or the value itself where there is none. */
    public String name(String prefix, Object value) {
        String key = prefix + "." + value.toString().toLowerCase(Locale.ROOT);
        return bundle.containsKey(key) ? bundle.getString(key) : value.toString();
    }

    public String of(Message message) {
        return locale == VIETNAMESE ? message.vi() : message.en();
    }

    /** A number as the language writes it: 2.706,51 in Vietnamese, 2,706.51 in English. */
    public String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    /** A share of 1 as a percentage with one decimal: 98,2% in Vietnamese; a dash for the share of nothing. */
    public String percent(@Nullable Double share) {
        if (share == null) {
            return "–";
        }
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMinimumFractionDigits(1);
        return format.format(share);
    }

    /** A number with exactly so many decimals; a dash for none. */
    public String decimal(@Nullable Double value, int decimals) {
        return value == null ? "–" : String.format(locale, "%." + decimals + "f", value);
    }

    /** The id of the language, as HTML and other formats know it. */
    public String language() {
        return locale.getLanguage();
    }

    /** A day, month or year of an ISO date as the language writes it: 05/10/2024 in Vietnamese. */
    public String date(String iso) {
        String[] parts = iso.split("-", -1);
        return locale == VIETNAMESE ? String.join("/", List.of(parts).reversed()) : iso;
    }
}
