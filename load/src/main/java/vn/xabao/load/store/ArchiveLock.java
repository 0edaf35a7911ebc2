package vn.xabao.load.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.document.Message;
import vn.xabao.load.event.ArchiveException;

/**
 * One writer at a time. The system frees the lock when its process dies; the words in the file, process id and
 * command, stay then and tell that the last writer did not end properly.
 */
final class ArchiveLock implements AutoCloseable {

    static final String NAME = "lock";

    /** Far behind the words: where locks are mandatory others can still read them. */
    private static final long BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;
    private final boolean lastWriterDied;

    private ArchiveLock(FileChannel channel, boolean lastWriterDied) {
        this.channel = channel;
        this.lastWriterDied = lastWriterDied;
    }

    /** @throws ArchiveException where another writer is at work, naming it */
    static ArchiveLock take(Path archive, String command) throws IOException {
        Path file = archive.resolve(NAME);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!lockPatiently(channel)) {
            channel.close();
            throw busy(archive, words(file));
        }
        boolean died = channel.size() > 0;
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + " " + command + "\n")
                .getBytes(StandardCharsets.UTF_8)), 0);
        return new ArchiveLock(channel, died);
    }

    /** Process id and command of the writer at work, null where there is none. */
    static @Nullable String writer(Path archive) throws IOException {
        Path file = archive.resolve(NAME);
        if (!Files.exists(file)) {
            return null;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            FileLock lock = lock(channel);
            return lock == null ? words(file) : null;
        }
    }

    boolean lastWriterDied() {
        return lastWriterDied;
    }

    /** The writer has ended in good order: nothing is to be cleaned up after it. */
    void sayGoodbye() throws IOException {
        channel.truncate(0);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** A reader asking for the {@link #writer} holds the lock for a moment. */
    private static boolean lockPatiently(FileChannel channel) throws IOException {
        FileLock lock = lock(channel);
        for (int i = 0; lock == null && i < 5; i++) {
            LockSupport.parkNanos(100_000_000);
            lock = lock(channel);
        }
        return lock != null;
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String words(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).strip();
    }

    private static ArchiveException busy(Path archive, String writer) {
        return new ArchiveException(new Message(
                "Kho " + archive + " đang được tiến trình khác ghi (số tiến trình và lệnh: " + writer
                        + "). Hãy chờ lệnh đó xong rồi chạy lại; tìm kiếm và xuất dữ liệu vẫn dùng được.",
                "The archive " + archive + " is being written by another process (process id and command: " + writer
                        + "). Wait until it has ended and try again; searching and exporting work meanwhile."));
    }
}
