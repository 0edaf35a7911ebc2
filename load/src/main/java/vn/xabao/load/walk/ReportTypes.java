package vn.xabao.load.walk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.Tika;

/**
 * Whether a file may be a report. The name decides where it can; other files are looked into. Formats that are not
 * read yet count as reports all the same: that they fail is told, not hidden.
 */
final class ReportTypes {

    private static final Set<String> REPORTS = Set.of("pdf", "doc", "docx", "docm", "dot", "dotx", "rtf", "odt", "xls",
            "xlsx", "xlsm", "xlsb", "ods", "ppt", "pptx", "htm", "html", "xhtml", "mht", "mhtml", "txt", "wps", "xps",
            "png", "jpg", "jpeg", "tif", "tiff", "bmp", "jp2", "zip", "rar", "7z", "eml", "msg");
    private static final Set<String> OTHERS = Set.of("json", "jsonl", "ndjson", "geojson", "yaml", "yml", "toml", "tsv",
            "csv", "md", "markdown", "rst", "adoc", "xml", "xsd", "xsl", "css", "js", "ts", "java", "py", "sh", "bat",
            "cmd", "ps1", "c", "h", "cpp", "sql", "log", "ini", "cfg", "conf", "properties", "bak", "tmp", "temp",
            "part", "crdownload", "swp", "db", "sqlite", "exe", "dll", "so", "jar", "class", "lnk", "url", "mp3", "mp4",
            "wav", "avi", "svg", "gif", "ttf", "otf", "gz", "sha256", "lock");
    private static final Set<String> SYSTEM = Set.of("thumbs.db", "desktop.ini", "__macosx");

    private static final Tika DETECTOR = new Tika();

    private ReportTypes() {
    }

    /** Hidden or temporary by name: {@code .git}, {@code ~$bao cao.docx}, {@code Thumbs.db}. */
    static boolean isAside(String name) {
        return name.startsWith(".") || name.startsWith("~$") || name.endsWith("~")
                || SYSTEM.contains(name.toLowerCase(Locale.ROOT));
    }

    static boolean mayBeReport(Path file, String name) throws IOException {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (REPORTS.contains(extension)) {
            return true;
        }
        return !OTHERS.contains(extension) && looksLikeReport(file);
    }

    private static boolean looksLikeReport(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String type = DETECTOR.detect(in);
            return type.startsWith("text/plain") || type.startsWith("text/html") || type.startsWith("image/")
                    || type.equals("application/pdf") || type.equals("application/rtf")
                    || type.contains("msoffice") || type.contains("ooxml") || type.contains("opendocument");
        }
    }
}
