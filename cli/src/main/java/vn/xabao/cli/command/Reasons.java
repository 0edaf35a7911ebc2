package vn.xabao.cli.command;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import vn.xabao.cli.output.Failure;
import vn.xabao.cli.output.Messages;
import vn.xabao.load.event.ArchiveException;
import vn.xabao.search.result.InvalidFilter;

/** Words for what kept a command from working. */
final class Reasons {

    private final Messages messages;

    Reasons(Messages messages) {
        this.messages = messages;
    }

    String of(Throwable e) {
        return switch (e) {
            case Failure failure -> String.valueOf(failure.getMessage());
            case InvalidFilter invalid -> messages.of(invalid.message());
            case ArchiveException archive -> messages.of(archive.words());
            case NoSuchFileException missing -> messages.text("error.no_file", missing.getFile());
            case AccessDeniedException denied -> messages.text("error.no_permission", denied.getFile());
            case FileSystemException file -> messages.text("error.file", file.getFile(), cause(file));
            default -> messages.text("error.unexpected", cause(e));
        };
    }

    private static String cause(Throwable e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
