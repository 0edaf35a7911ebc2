package vn.xabao.load.store;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.MadeBy;
import vn.xabao.load.event.SkipReason;

/**
 * What the archive remembers of one file: a line of the manifest.
 *
 * @param id SHA-256 of the bytes
 * @param path relative to the loaded root, with {@code /}; NFC
 * @param location tells this place from any other: two loaded folders may each have a {@code báo cáo.pdf}
 * @param size in bytes
 * @param mtime in milliseconds since 1970
 * @param reason of a skipped or failed file; null for a loaded one
 * @param version what read it
 */
public record Entry(String id, String path, String location, long size, long mtime, State state,
        @Nullable String reason, MadeBy version) {

    /** What became of the file. A removed one is forgotten. */
    public enum State {
        LOADED, SKIPPED, FAILED, REMOVED
    }

    public Entry as(State newState, @Nullable String newReason) {
        return new Entry(id, path, location, size, mtime, newState, newReason, version);
    }

    public Entry asDuplicate() {
        return as(State.SKIPPED, SkipReason.DUPLICATE.key());
    }

    public Entry with(MadeBy newVersion) {
        return new Entry(id, path, location, size, mtime, state, reason, newVersion);
    }

    @JsonIgnore
    public boolean isLoaded() {
        return state == State.LOADED;
    }

    @JsonIgnore
    public boolean isFailed() {
        return state == State.FAILED;
    }

    /** Whether another parser or other rules made the record. */
    public boolean isStale(MadeBy current) {
        return isLoaded()
                && !(version.parser().equals(current.parser()) && version.rules().equals(current.rules()));
    }
}
