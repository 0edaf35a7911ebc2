package vn.xabao.load.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BoundedChannelTest {

    private final BoundedChannel<String> channel = new BoundedChannel<>(1);

    @Test
    void a_producer_waits_while_the_channel_holds_too_many_bytes() throws Exception {
        channel.put("a", BoundedChannel.MAX_BYTES - 10);
        CompletableFuture<Boolean> second = put("b", 11);
        assertThat(second).isNotCompleted();
        assertThat(channel.take(1)).isEqualTo("a");
        assertThat(second.get(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_producer_waits_while_the_channel_holds_too_many_items() throws Exception {
        for (int i = 0; i < BoundedChannel.MAX_ITEMS; i++) {
            channel.put("a", 1);
        }
        CompletableFuture<Boolean> next = put("b", 1);
        assertThat(next).isNotCompleted();
        channel.take(1);
        assertThat(next.get(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void one_item_of_any_size_fits() throws Exception {
        assertThat(channel.put("a", BoundedChannel.MAX_BYTES * 3)).isTrue();
    }

    @Test
    void it_ends_when_its_producers_have_ended_and_all_is_taken() throws Exception {
        channel.put("a", 1);
        channel.producerEnded();
        assertThat(channel.isEnded()).isFalse();
        channel.take(1);
        assertThat(channel.isEnded()).isTrue();
        assertThat(channel.take(60_000)).isNull();
    }

    @Test
    void cutting_it_frees_a_waiting_producer_and_drops_everything() throws Exception {
        channel.put("a", BoundedChannel.MAX_BYTES);
        CompletableFuture<Boolean> waiting = put("b", 1);
        channel.cut();
        assertThat(waiting.get(5, TimeUnit.SECONDS)).isFalse();
        assertThat(channel.isEnded()).isTrue();
    }

    private CompletableFuture<Boolean> put(String item, long bytes) throws InterruptedException {
        CompletableFuture<Boolean> done = CompletableFuture.supplyAsync(() -> {
            try {
                return channel.put(item, bytes);
            } catch (InterruptedException e) {
                return false;
            }
        });
        Thread.sleep(100);
        return done;
    }
}
