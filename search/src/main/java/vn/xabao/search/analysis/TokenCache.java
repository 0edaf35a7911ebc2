package vn.xabao.search.analysis;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Remembers the last answer for each of a few thousand tokens: a report's vocabulary is small. Not thread-safe. */
final class TokenCache {

    private static final int SIZE = 4096;

    private final @Nullable String[] keys = new @Nullable String[SIZE];
    private final @Nullable String[] values = new @Nullable String[SIZE];
    private final UnaryOperator<String> function;

    TokenCache(UnaryOperator<String> function) {
        this.function = function;
    }

    String get(String key) {
        int hash = key.hashCode();
        int slot = (hash ^ hash >>> 12) & SIZE - 1;
        String value = values[slot];
        if (value == null || !key.equals(keys[slot])) {
            value = function.apply(key);
            keys[slot] = key;
            values[slot] = value;
        }
        return value;
    }
}
