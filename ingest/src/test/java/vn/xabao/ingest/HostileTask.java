package vn.xabao.ingest;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Does to its process what the file says. */
public final class HostileTask implements SandboxTask {

    private static boolean poisoned;

    @Override
    public byte[] run(Path file, String path) throws Exception {
        if (poisoned) {
            Runtime.getRuntime().halt(134);
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        switch (text) {
            case "HANG" -> hang();
            case "SLEEP" -> Thread.sleep(60_000);
            case "OUT OF MEMORY" -> fillMemory();
            case "OFF HEAP" -> fillOffHeap();
            case "STACK OVERFLOW" -> overflow(0);
            case "HALT" -> Runtime.getRuntime().halt(134);
            case "EXCEPTION" -> throw new IOException("broken header");
            case "POISON" -> poisoned = true;
            case "PRINT" -> print();
            case "PID" -> text = Long.toString(ProcessHandle.current().pid());
            case "BIG" -> {
                return new byte[49 << 20];
            }
            default -> {
            }
        }
        return (path + "|" + text).getBytes(StandardCharsets.UTF_8);
    }

    private static void hang() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static void fillMemory() {
        List<byte[]> all = new ArrayList<>();
        while (true) {
            all.add(new byte[4 << 20]);
        }
    }

    private static void fillOffHeap() throws InterruptedException {
        List<java.nio.ByteBuffer> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            java.nio.ByteBuffer block = java.nio.ByteBuffer.allocateDirect(8 << 20);
            for (int at = 0; at < block.capacity(); at += 1024) {
                block.put(at, (byte) 1);
            }
            all.add(block);
            Thread.sleep(40);
        }
        hang();
    }

    private static int overflow(int depth) {
        return overflow(depth + 1) + 1;
    }

    /** What the JVM and native libraries do behind System.out's back, half a frame among it. */
    @SuppressWarnings("resource")
    private static void print() throws IOException {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        out.write("Terminating due to java.lang.OutOfMemoryError\n".getBytes(StandardCharsets.US_ASCII));
        out.write(new byte[]{0x01, (byte) 0xD8, (byte) 0xA0, 0x5A, 7, 7, 7});
    }
}
