package vn.xabao.ingest.document;

/** One sentence for people, in Vietnamese and in English. */
public record Message(String vi, String en) {
}
