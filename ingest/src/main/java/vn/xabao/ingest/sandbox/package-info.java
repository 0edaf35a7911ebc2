/**
 * Child processes that may die, hang or run out of memory without hurting the program. {@link vn.xabao.ingest.sandbox.Supervisor}
 * starts one by a {@link vn.xabao.ingest.sandbox.ChildCommand}, hands it requests and names the
 * {@link vn.xabao.ingest.sandbox.Outcome}; in the child {@link vn.xabao.ingest.sandbox.ChildLoop} answers. This room knows bytes only.
 */
@NullMarked
package vn.xabao.ingest.sandbox;

import org.jspecify.annotations.NullMarked;
