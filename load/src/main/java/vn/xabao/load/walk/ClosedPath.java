package vn.xabao.load.walk;

import java.util.Locale;
import vn.xabao.ingest.document.Problem;

/** Says to people that a file or folder could not be opened. */
public final class ClosedPath {

    private ClosedPath() {
    }

    public static Problem problem(String path, boolean denied, Exception e) {
        if (denied) {
            return problem(Problem.Kind.NO_PERMISSION,
                    "Không có quyền đọc %s. Hãy cấp quyền đọc cho người đang chạy chương trình rồi nạp lại.",
                    "No permission to read %s. Grant read permission to the user running this program and load again.",
                    path);
        }
        return problem(Problem.Kind.DAMAGED,
                "Không đọc được %s (%s). Hãy kiểm tra ổ đĩa hoặc chép lại tệp rồi nạp lại.",
                "%s can not be read (%s). Check the disk or copy the file again, then load again.", path, e);
    }

    private static Problem problem(Problem.Kind kind, String vi, String en, Object... details) {
        return Problem.ofFile(kind, String.format(Locale.ROOT, vi, details), String.format(Locale.ROOT, en, details));
    }
}
