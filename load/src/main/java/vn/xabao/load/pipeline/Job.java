package vn.xabao.load.pipeline;

import java.nio.file.Path;
import vn.xabao.ingest.SandboxTask;
import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.document.Source;
import vn.xabao.load.store.Entry;

/**
 * A file to be read.
 *
 * @param entry what will be remembered when it is
 * @param again whether only its figures are to be read again: a failure then leaves the old record as it is
 */
record Job(Path file, Entry entry, Class<? extends SandboxTask> task, boolean again) {

    Source source() {
        String path = entry.path();
        return new Source(path, path.substring(path.lastIndexOf('/') + 1), null, entry.size(), entry.id(), null);
    }

    Settled.Failure failed(Source source, Problem problem) {
        boolean worthRemembering = !again && problem.kind() != Problem.Kind.NO_PERMISSION;
        Entry failed = entry.as(Entry.State.FAILED, Tally.key(problem));
        return new Settled.Failure(source, problem, worthRemembering ? failed : null, false);
    }
}
