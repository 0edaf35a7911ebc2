package vn.xabao.extract.header;

import java.util.List;
import vn.xabao.extract.gazetteer.TypeWord;

/**
 * The units that a text speaks of.
 *
 * @param named after a type word, or listed after those
 * @param alone type words without a name, which mean the document's own unit or one above: "UBND xã", "toàn huyện"
 */
record Mentions(List<Mention> named, List<Alone> alone) {

    /** A type word without a name; {@code reporter} where its committee is the one that reports. */
    record Alone(TypeWord word, boolean reporter) {
    }

    Mentions {
        named = List.copyOf(named);
        alone = List.copyOf(alone);
    }

    static Mentions in(String text) {
        return new MentionReader(text, false).read();
    }

    /** In a piece of a head, where names of no list stand in capitals too. */
    static Mentions inHead(String piece) {
        return new MentionReader(piece, true).read();
    }
}
