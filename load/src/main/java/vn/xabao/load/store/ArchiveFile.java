package vn.xabao.load.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.xabao.ingest.document.Json;
import vn.xabao.ingest.document.Message;
import vn.xabao.load.event.ArchiveException;

/**
 * {@code archive.json}: makes a folder an archive.
 *
 * @param format version of the folder's layout
 * @param parser fingerprint of reading in the last load
 * @param rules fingerprint of extraction in the last load
 */
@JsonPropertyOrder({"schema", "format", "parser", "rules"})
@JsonIgnoreProperties(value = "schema", allowGetters = true)
record ArchiveFile(int format, String parser, String rules) {

    static final int FORMAT = 1;
    static final String NAME = "archive.json";

    @JsonProperty
    public String schema() {
        return "xabao/archive/1";
    }

    void write(Path archive) throws IOException {
        SafeFile.write(archive.resolve(NAME), out -> Json.mapper().writeValue(out, this));
    }

    /** @throws ArchiveException where the folder is no archive, or one of a version not known here */
    static ArchiveFile read(Path archive) throws IOException {
        Path file = archive.resolve(NAME);
        if (!Files.exists(file)) {
            throw noArchive(archive);
        }
        ArchiveFile read = Json.mapper().readValue(file.toFile(), ArchiveFile.class);
        if (read.format() != FORMAT) {
            throw unknownFormat(archive, read.format());
        }
        return read;
    }

    private static ArchiveException noArchive(Path archive) {
        return new ArchiveException(new Message(
                "Thư mục " + archive + " không phải là kho xabao (không có tệp archive.json). "
                        + "Hãy chỉ đúng kho bằng --archive, hoặc nạp báo cáo vào một thư mục mới: xabao load THƯ_MỤC.",
                "The folder " + archive + " is no xabao archive (it has no archive.json). "
                        + "Name the right one with --archive, or load reports into a new folder: xabao load FOLDER."));
    }

    private static ArchiveException unknownFormat(Path archive, int format) {
        return new ArchiveException(new Message(
                "Kho " + archive + " có định dạng " + format + ", bản xabao này chỉ đọc được định dạng " + FORMAT
                        + ". Hãy dùng bản xabao mới hơn, hoặc nạp lại báo cáo vào kho mới: "
                        + "xabao load THƯ_MỤC --archive KHO_MỚI.",
                "The archive " + archive + " has format " + format + ", this xabao reads only format " + FORMAT
                        + ". Use a newer xabao, or load the reports into a new archive: "
                        + "xabao load FOLDER --archive NEW_ARCHIVE."));
    }
}
