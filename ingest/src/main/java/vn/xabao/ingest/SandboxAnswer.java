package vn.xabao.ingest;

import vn.xabao.ingest.document.Problem;

/** What a child process made of a file. */
public sealed interface SandboxAnswer {

    record Done(byte[] bytes) implements SandboxAnswer {
    }

    /** The child hung, died or ran out of memory over this file. */
    record Failed(Problem problem) implements SandboxAnswer {
    }
}
