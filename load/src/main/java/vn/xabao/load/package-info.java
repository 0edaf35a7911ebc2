/**
 * The bulk way through the stages: {@link vn.xabao.load.Loader} walks files, has them read in child processes by
 * {@link vn.xabao.load.ParseAndExtract}, stores and indexes them; {@link vn.xabao.load.ExtractAgain} reads the stored texts by
 * newer rules. {@link vn.xabao.load.ArchiveStatus} tells what an archive holds, {@link vn.xabao.load.Removal} takes out of it.
 * {@link vn.xabao.load.FileExtractor} does single files without an archive.
 */
@NullMarked
package vn.xabao.load;

import org.jspecify.annotations.NullMarked;
