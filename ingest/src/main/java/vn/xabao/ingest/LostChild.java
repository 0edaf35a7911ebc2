package vn.xabao.ingest;

import java.util.Locale;
import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.sandbox.Outcome;

/** Says to people what it means that a child process gave no answer about a file. */
final class LostChild {

    private LostChild() {
    }

    static Problem problem(Outcome.Died died, String path, SandboxOptions options) {
        return switch (died.cause()) {
            case TIMEOUT -> timeout(path, died.detail());
            case OUT_OF_MEMORY -> outOfMemory(path, options.heapMegabytes());
            case TOO_LARGE -> tooLarge(path, died.detail());
            case STACK_OVERFLOW, EXCEPTION, CRASHED -> crashed(path, died.detail());
        };
    }

    private static Problem timeout(String path, String detail) {
        return problem(Problem.Kind.TIMEOUT,
                "Tệp %s: quá thời gian cho phép (%s) mà chưa đọc xong nên đã dừng. Có thể tệp bị hỏng; hãy mở bằng phần mềm gốc, lưu thành tệp mới rồi nạp lại.",
                "%s: not read within the time limit (%s), so it was stopped. The file may be damaged; open it in its own program, save it anew and load it again.",
                path, detail);
    }

    private static Problem outOfMemory(String path, int megabytes) {
        return problem(Problem.Kind.OUT_OF_MEMORY,
                "Tệp %s: cần nhiều bộ nhớ hơn mức cho phép (%s MB) nên đã dừng. Hãy tách tệp thành nhiều phần nhỏ hoặc lưu lại thành tệp mới rồi nạp lại.",
                "%s: needs more memory than allowed (%s MB), so it was stopped. Split the file into parts or save it anew, then load it again.",
                path, Integer.toString(megabytes));
    }

    private static Problem tooLarge(String path, String detail) {
        return problem(Problem.Kind.TOO_LARGE,
                "Tệp %s: nội dung quá lớn (%s). Hãy tách tệp thành nhiều phần rồi nạp lại.",
                "%s: holds too much (%s). Split the file into parts and load them.", path, detail);
    }

    private static Problem crashed(String path, String detail) {
        return problem(Problem.Kind.CRASHED,
                "Tệp %s: tiến trình đọc tệp đã dừng đột ngột (%s). Hãy mở tệp bằng phần mềm gốc, lưu thành tệp mới rồi nạp lại; nếu vẫn lỗi, xin gửi kèm dòng này khi báo lỗi.",
                "%s: the process reading it stopped abruptly (%s). Open the file in its own program, save it anew and load it again; if it still fails, send this line with a bug report.",
                path, detail);
    }

    private static Problem problem(Problem.Kind kind, String vi, String en, Object... details) {
        return Problem.ofFile(kind, String.format(Locale.ROOT, vi, details), String.format(Locale.ROOT, en, details));
    }
}
