package vn.xabao.load.pipeline;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * A queue between threads that holds at most 64 items and 64 MB (one item of any size always fits), and knows when its
 * producers have ended.
 */
final class BoundedChannel<T> {

    static final int MAX_ITEMS = 64;
    static final long MAX_BYTES = 64L << 20;

    private record Weighed<T>(T item, long bytes) {
    }

    private final Queue<Weighed<T>> items = new ArrayDeque<>();
    private long bytes;
    private int producers;
    private boolean cut;

    BoundedChannel(int producers) {
        this.producers = producers;
    }

    /**
     * Waits for room.
     *
     * @return false where the channel is cut and the item is dropped
     */
    synchronized boolean put(T item, long itemBytes) throws InterruptedException {
        while (!cut && isFullFor(itemBytes)) {
            wait();
        }
        if (!cut) {
            items.add(new Weighed<>(item, itemBytes));
            bytes += itemBytes;
            notifyAll();
        }
        return !cut;
    }

    /** Waits for an item; null where none came in that time, or none will. */
    synchronized @Nullable T take(long millis) throws InterruptedException {
        if (items.isEmpty() && !isEnded()) {
            wait(millis);
        }
        Weighed<T> first = items.poll();
        if (first == null) {
            return null;
        }
        bytes -= first.bytes();
        notifyAll();
        return first.item();
    }

    /** One producer will put no more. */
    synchronized void producerEnded() {
        producers--;
        notifyAll();
    }

    /** Drops what is in the channel and what is still put. */
    synchronized void cut() {
        cut = true;
        items.clear();
        bytes = 0;
        notifyAll();
    }

    synchronized boolean isCut() {
        return cut;
    }

    /** Whether nothing more will come. */
    synchronized boolean isEnded() {
        return items.isEmpty() && (cut || producers == 0);
    }

    private boolean isFullFor(long itemBytes) {
        return items.size() >= MAX_ITEMS || (!items.isEmpty() && bytes + itemBytes > MAX_BYTES);
    }
}
