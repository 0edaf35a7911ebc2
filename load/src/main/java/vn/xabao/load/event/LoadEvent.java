package vn.xabao.load.event;

import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.document.Source;

/** One thing that happened during a load. All are told by one thread, one after the other. */
public sealed interface LoadEvent {

    /** All folders have been listed: about so many files will be settled. Comes first. */
    record Counted(long files) implements LoadEvent {
    }

    /**
     * @param id of the report: SHA-256 of its bytes
     * @param replaced whether the file had other content when it was loaded before
     */
    record Loaded(String path, String id, boolean replaced) implements LoadEvent {
    }

    record Skipped(String path, SkipReason reason) implements LoadEvent {
    }

    /** @param remembered the file failed in an earlier load and has not been tried again */
    record Failed(Source source, Problem problem, boolean remembered) implements LoadEvent {
    }

    /** What has been loaded up to here is lasting and can be found. */
    record Committed(long batch, int files) implements LoadEvent {
    }
}
