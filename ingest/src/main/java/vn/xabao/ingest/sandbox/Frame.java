package vn.xabao.ingest.sandbox;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * One message between a program and its child. The JVM itself and native libraries write to standard output as they
 * please ("Terminating due to java.lang.OutOfMemoryError"), so a frame is known by its magic number and its checksum,
 * and everything between frames is ignored.
 *
 * @param sequence the number of the request, echoed in its answer; 0 for the child's greeting
 * @param tag in a request the time limit in milliseconds, in an answer one of the constants of {@link Tag}
 */
record Frame(long sequence, int tag, byte[] payload) {

    /** What an answer is. */
    static final class Tag {
        static final int READY = 0;
        static final int ANSWER = 1;
        static final int EXCEPTION = 2;
        static final int OUT_OF_MEMORY = 3;
        static final int STACK_OVERFLOW = 4;
        static final int ERROR = 5;
        static final int TOO_LARGE = 6;

        private Tag() {
        }
    }

    /** More than any report needs, little enough for a small machine. */
    static final int MAX_PAYLOAD = 48 << 20;

    private static final long MAGIC = 0x01_D8_A0_5A_8D_13_F7_02L;

    void writeTo(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeLong(MAGIC);
        data.writeLong(sequence);
        data.writeInt(tag);
        data.writeInt(payload.length);
        data.writeInt(checksum());
        data.write(payload);
        data.flush();
    }

    /** The next whole frame, null at the end of the stream. */
    static @Nullable Frame readFrom(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        try {
            while (true) {
                skipPastMagic(data);
                long sequence = data.readLong();
                int tag = data.readInt();
                int length = data.readInt();
                int checksum = data.readInt();
                if (length < 0 || length > MAX_PAYLOAD) {
                    continue;
                }
                Frame frame = new Frame(sequence, tag, data.readNBytes(length));
                if (frame.checksum() == checksum) {
                    return frame;
                }
            }
        } catch (EOFException e) {
            return null;
        }
    }

    private static void skipPastMagic(DataInputStream data) throws IOException {
        long window = 0;
        while (window != MAGIC) {
            window = window << 8 | data.readUnsignedByte();
        }
    }

    private int checksum() {
        CRC32 crc = new CRC32();
        crc.update(ByteBuffer.allocate(Long.BYTES).putLong(sequence).flip());
        crc.update(tag);
        crc.update(payload);
        return (int) crc.getValue();
    }
}
