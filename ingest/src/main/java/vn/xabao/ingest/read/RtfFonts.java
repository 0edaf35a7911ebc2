package vn.xabao.ingest.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** In which code page the bytes of each font are written. */
final class RtfFonts {

    private static final int SYMBOL = 2;
    private static final int PRIVATE_USE = 0xF000;

    private final Map<Integer, Integer> charsetOf = new HashMap<>();
    private final Map<Integer, Integer> codePageOf = new HashMap<>();
    private int ansi = 1252;
    private int defined;
    private int standard;

    /** Takes in a word of the font table. */
    void entry(RtfToken.Word word) {
        switch (word.name()) {
            case "f" -> defined = word.value();
            case "fcharset" -> charsetOf.put(defined, word.value());
            case "cpg" -> codePageOf.put(defined, word.value());
            default -> {
            }
        }
    }

    /** Takes in a word of the file's head. */
    void head(RtfToken.Word word) {
        switch (word.name()) {
            case "ansicpg" -> ansi = word.value();
            case "deff" -> standard = word.value();
            default -> {
            }
        }
    }

    int standard() {
        return standard;
    }

    String decode(ByteArrayOutputStream bytes, int font) {
        if (charsetOf.getOrDefault(font, 0) == SYMBOL) {
            return symbols(bytes.toByteArray());
        }
        return bytes.toString(charset(codePageOf.getOrDefault(font, codePage(charsetOf.getOrDefault(font, 1)))));
    }

    /** Spaces are spaces in every font; the signs of Symbol and Wingdings have private codes. */
    private static String symbols(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            text.append(b == ' ' ? " " : Bullets.shown(Character.toString(PRIVATE_USE + (b & 0xFF))));
        }
        return text.toString();
    }

    private int codePage(int charset) {
        return switch (charset) {
            case 0 -> 1252;
            case 77 -> 10000;
            case 128 -> 932;
            case 129 -> 949;
            case 134 -> 936;
            case 136 -> 950;
            case 161 -> 1253;
            case 162 -> 1254;
            case 163 -> 1258;
            case 177 -> 1255;
            case 178 -> 1256;
            case 186 -> 1257;
            case 204 -> 1251;
            case 222 -> 874;
            case 238 -> 1250;
            default -> ansi;
        };
    }

    private static Charset charset(int codePage) {
        if (codePage == 65001) {
            return StandardCharsets.UTF_8;
        }
        for (String name : new String[]{"windows-" + codePage, "x-windows-" + codePage, "IBM" + codePage}) {
            if (Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return Charset.forName("windows-1252");
    }
}
