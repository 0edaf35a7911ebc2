package vn.xabao.ingest.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.xabao.ingest.vietnamese.TextQuality;

/** Finds the charset of a plain text: by its mark, by its validity as UTF-8, by its zero bytes, else by its words. */
public final class TextDecoder {

    private static final List<Charset> EIGHT_BIT = List.of(Charset.forName("windows-1258"),
            Charset.forName("windows-1252"));
    private static final int HEAD = 1024;
    private static final int SAMPLE = 1 << 16;
    private static final byte DELETE = 0x7f;

    private TextDecoder() {
    }

    static String decode(byte[] bytes) {
        Optional<Charset> marked = marked(bytes).or(() -> sixteenBit(bytes));
        if (marked.isPresent()) {
            return new String(bytes, marked.get());
        }
        return strictUtf8(bytes).orElseGet(() -> new String(bytes, likeliest(bytes)));
    }

    /** Whether the bytes are UTF-8 that begins as words do, not as some markup or page language does. */
    public static boolean isPlainly(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8).stripLeading();
        boolean words = !head.isEmpty() && Character.isLetterOrDigit(head.codePointAt(0)) || head.startsWith("**");
        return words && mayBeText(bytes) && strictUtf8(bytes).isPresent();
    }

    /** Whether the bytes may be text in any charset: of two bytes a letter, or of one without control codes. */
    public static boolean mayBeText(byte[] bytes) {
        if (marked(bytes).or(() -> sixteenBit(bytes)).isPresent()) {
            return true;
        }
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && !Character.isWhitespace(bytes[i]) || bytes[i] == DELETE) {
                return false;
            }
        }
        return bytes.length > 0;
    }

    private static Optional<Charset> marked(byte[] b) {
        if (b.length >= 2 && (b[0] & 0xff) == 0xff && (b[1] & 0xff) == 0xfe
                || b.length >= 2 && (b[0] & 0xff) == 0xfe && (b[1] & 0xff) == 0xff) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        return Optional.empty();
    }

    /** UTF-16 without a mark: every other byte of Latin letters, digits and spaces is zero. */
    private static Optional<Charset> sixteenBit(byte[] b) {
        int even = 0;
        int odd = 0;
        int n = Math.min(b.length, SAMPLE);
        for (int i = 0; i < n; i++) {
            if (b[i] == 0 && i % 2 == 0) {
                even++;
            } else if (b[i] == 0) {
                odd++;
            }
        }
        if (odd > n / 4 && even < n / 50) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > n / 4 && odd < n / 50 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<String> strictUtf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** UTF-8 with a few broken bytes is still the likeliest where most of its words are right. */
    private static Charset likeliest(byte[] bytes) {
        Comparator<Charset> byWords = Comparator.comparingDouble(c -> share(bytes, c));
        Charset best = EIGHT_BIT.stream().max(byWords).orElseThrow();
        return share(bytes, StandardCharsets.UTF_8) >= share(bytes, best) ? StandardCharsets.UTF_8 : best;
    }

    private static double share(byte[] bytes, Charset charset) {
        return TextQuality.of(new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset)).validShare();
    }
}
