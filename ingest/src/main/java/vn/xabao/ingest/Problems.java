package vn.xabao.ingest;

import java.util.Locale;
import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.document.Problem.Kind;

/** What the door says when something is wrong: what, why, and what to do next. */
final class Problems {

    private static final long MEGABYTE = 1 << 20;

    private Problems() {
    }

    static Problem empty() {
        return Problem.ofFile(Kind.EMPTY, "Tệp rỗng (0 byte), không có nội dung. Hãy xin lại hoặc chép lại tệp gốc.",
                "The file is empty (0 bytes). Ask for it again, or copy the original again.");
    }

    static Problem nothingWritten() {
        return Problem.ofFile(Kind.NO_TEXT,
                "Tệp mở được nhưng không có chữ nào. Hãy mở tệp xem có phải tệp trắng hoặc chỉ có hình; nếu là hình,"
                        + " cần nhận dạng chữ (OCR) hoặc xin bản gốc.",
                "The file opens but holds no text. Look whether it is blank or holds pictures only; pictures need OCR,"
                        + " or ask for the original.");
    }

    static Problem unsupported(String mediaType) {
        return Problem.ofFile(Kind.UNSUPPORTED,
                "Không đọc được loại tệp này (" + mediaType + "). Hãy lưu lại thành PDF, DOCX, XLSX hoặc TXT.",
                "This kind of file is not read (" + mediaType + "). Save it as PDF, DOCX, XLSX or TXT.");
    }

    static Problem wrongExtension(String name, String mediaType) {
        return Problem.ofFile(Kind.WRONG_EXTENSION,
                "Đuôi tệp \"" + name + "\" không khớp nội dung (" + mediaType
                        + "). Tệp vẫn được đọc theo nội dung; nên đổi lại tên tệp.",
                "The extension of \"" + name + "\" does not fit its content (" + mediaType
                        + "). It was read by its content; better rename the file.");
    }

    static Problem tooLarge(long bytes, long cap) {
        return Problem.ofFile(Kind.TOO_LARGE,
                String.format(Locale.ROOT, "Tệp quá lớn: %d MB, giới hạn là %d MB. Hãy tách tệp hoặc nén lại ảnh quét.",
                        bytes / MEGABYTE, cap / MEGABYTE),
                String.format(Locale.ROOT, "Too large: %d MB, the limit is %d MB. Split it, or compress its scans.",
                        bytes / MEGABYTE, cap / MEGABYTE));
    }

    static Problem cannotOpen(String why) {
        return Problem.ofFile(Kind.NO_PERMISSION,
                "Không mở được tệp (" + why + "). Hãy kiểm tra tệp còn ở đó và bạn có quyền đọc.",
                "The file cannot be opened (" + why + "). See that it is still there and that you may read it.");
    }

    static Problem badText(int page) {
        return Problem.ofPage(page, Kind.BAD_TEXT,
                "Chữ ở trang " + page + " không thành tiếng Việt (có thể sai bảng mã như TCVN3, VNI, hoặc lớp chữ OCR"
                        + " kém), nên không lấy số liệu từ trang này. Hãy dùng bản gốc hoặc chuyển sang Unicode.",
                "The text of page " + page + " does not read as Vietnamese (perhaps an old encoding such as TCVN3 or"
                        + " VNI, or poor OCR), so no figures are taken from it. Use the original, or convert it to"
                        + " Unicode.");
    }

    static Problem noText(int page) {
        return Problem.ofPage(page, Kind.NO_TEXT,
                "Trang " + page + " là ảnh quét, không có lớp chữ, nên không lấy được số liệu. Hãy dùng bản gốc hoặc"
                        + " bản đã nhận dạng chữ (OCR).",
                "Page " + page + " is a picture without text, so it gives no figures. Use the original, or a copy with"
                        + " text recognition (OCR).");
    }

    static Problem unreadable(Kind kind) {
        return switch (kind) {
            case ENCRYPTED -> Problem.ofFile(kind,
                    "Tệp có mật khẩu nên không đọc được. Hãy bỏ mật khẩu rồi nạp lại.",
                    "The file has a password and cannot be read. Remove the password and load it again.");
            case TRUNCATED -> Problem.ofFile(kind, "Tệp bị cắt cụt, phần cuối không còn. Hãy chép lại tệp gốc.",
                    "The file is cut off, its end is missing. Copy the original again.");
            case BOMB -> Problem.ofFile(kind,
                    "Tệp nén nở ra quá lớn (có thể là bom nén) nên không mở. Hãy xin lại tệp từ nơi gửi.",
                    "The file unpacks to far more than it holds (perhaps a zip bomb) and was not opened. Ask the sender"
                            + " for it again.");
            case UNSUPPORTED -> Problem.ofFile(kind,
                    "Tệp do phiên bản Office quá cũ tạo ra nên không đọc được. Hãy mở bằng LibreOffice rồi lưu lại thành"
                            + " DOCX hoặc XLSX.",
                    "The file was written by an Office too old to be read. Open it in LibreOffice and save it as DOCX or"
                            + " XLSX.");
            default -> Problem.ofFile(kind, "Tệp bị hỏng nên không đọc được. Hãy chép lại hoặc mở và lưu lại tệp gốc.",
                    "The file is damaged and cannot be read. Copy it again, or open and save the original anew.");
        };
    }
}
