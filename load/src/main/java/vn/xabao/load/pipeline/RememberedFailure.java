package vn.xabao.load.pipeline;

import java.util.Arrays;
import vn.xabao.ingest.document.Problem;
import vn.xabao.load.store.Entry;

/** Says to people that a file failed in an earlier load and was not tried again. */
final class RememberedFailure {

    private RememberedFailure() {
    }

    static Problem problem(Entry entry) {
        Problem.Kind kind = Arrays.stream(Problem.Kind.values())
                .filter(k -> k.name().equalsIgnoreCase(entry.reason())).findFirst().orElse(Problem.Kind.DAMAGED);
        return Problem.ofFile(kind,
                "Tệp " + entry.path()
                        + ": lần nạp trước không đọc được và từ đó tệp không thay đổi, nên không thử lại. "
                        + "Hãy sửa tệp rồi nạp lại, hoặc buộc thử lại bằng: xabao load --retry-failed.",
                entry.path() + ": could not be read in an earlier load and has not changed since, so it was not tried "
                        + "again. Repair the file and load again, or try it anyway with: xabao load --retry-failed.");
    }
}
