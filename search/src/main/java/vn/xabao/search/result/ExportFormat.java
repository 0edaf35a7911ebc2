package vn.xabao.search.result;

/** How reports are written for others. */
public enum ExportFormat {

    /** One object {@code xabao/export/1} with all records. */
    JSON,
    /** One record {@code xabao/report/1} a line. */
    JSONL,
    /** RFC 4180, one figure a line. */
    CSV
}
