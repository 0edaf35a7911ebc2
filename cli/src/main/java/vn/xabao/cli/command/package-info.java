/**
 * What can be typed. {@link vn.xabao.cli.command.CommandTree} gathers the commands, one class each, that say which
 * options they take, call a stage and choose the exit code; they hold no logic of their own. Their help texts are in
 * {@code messages_vi.properties} and {@code messages_en.properties}.
 */
@NullMarked
package vn.xabao.cli.command;

import org.jspecify.annotations.NullMarked;
