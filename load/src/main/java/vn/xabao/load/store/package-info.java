/**
 * The archive on disk. {@link vn.xabao.load.store.ArchiveFolder} opens it under its {@link vn.xabao.load.store.ArchiveLock};
 * {@link vn.xabao.load.store.Manifest} remembers every file, {@link vn.xabao.load.store.ParsedLayer} what each says;
 * {@link vn.xabao.load.store.ReportIndex} is the search index, whose commit alone decides what is in.
 */
@NullMarked
package vn.xabao.load.store;

import org.jspecify.annotations.NullMarked;
