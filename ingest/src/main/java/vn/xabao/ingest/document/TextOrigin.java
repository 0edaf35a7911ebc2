package vn.xabao.ingest.document;

/** How a text came: written in the file, read from a picture, converted from a legacy encoding, or several of these. */
public enum TextOrigin {
    EMBEDDED, OCR, CONVERTED, MIXED
}
