package vn.xabao.ingest.read;

import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.document.Problem.Kind;

/** What can go wrong inside a PDF that is otherwise read. */
final class PdfProblems {

    private PdfProblems() {
    }

    static Problem cutOff(int pages) {
        return Problem.ofFile(Kind.TRUNCATED,
                "Tệp PDF bị cắt cụt; chỉ đọc được " + pages + " trang. Hãy chép lại tệp gốc rồi nạp lại.",
                "The PDF is cut off; only " + pages
                        + " pages could be read. Copy the original again and load it anew.");
    }

    static Problem brokenPage(int page) {
        return Problem.ofPage(page, Kind.PARTIAL,
                "Trang " + page + " bị lỗi, chỉ đọc được một phần. Hãy in lại tệp sang PDF từ bản gốc.",
                "Page " + page + " is broken and was read in part only. Print the original to PDF again.");
    }
}
