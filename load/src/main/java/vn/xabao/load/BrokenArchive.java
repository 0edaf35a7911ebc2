package vn.xabao.load;

import java.io.IOException;
import java.nio.file.Path;
import vn.xabao.ingest.document.Message;
import vn.xabao.load.event.ArchiveException;

/** Says to people that the disk of an archive does not do what it should. */
final class BrokenArchive {

    private BrokenArchive() {
    }

    static ArchiveException reading(Path archive, IOException e) {
        return new ArchiveException(new Message(
                "Không đọc được kho " + archive + " (" + e + "). Hãy kiểm tra ổ đĩa và quyền truy cập thư mục.",
                "The archive " + archive + " can not be read (" + e
                        + "). Check the disk and the folder's permissions."),
                e);
    }

    static ArchiveException writing(Path archive, IOException e) {
        return new ArchiveException(new Message(
                "Không ghi được vào kho " + archive + " (" + e + "). Những gì đã ghi trước đó vẫn còn nguyên. "
                        + "Hãy kiểm tra dung lượng trống và quyền ghi, rồi chạy lại lệnh để làm tiếp.",
                "The archive " + archive + " can not be written (" + e + "). Everything committed before is safe. "
                        + "Check free space and write permission, then run the command again to go on."),
                e);
    }

    static ArchiveException missing(Path path) {
        return new ArchiveException(new Message(
                "Không có tệp hay thư mục " + path + ". Hãy kiểm tra lại đường dẫn; chưa nạp gì cả.",
                "There is no file or folder " + path + ". Check the path; nothing has been loaded."));
    }
}
