package vn.xabao.cli.output;

import java.io.Console;
import java.io.PrintStream;

/**
 * Where a command writes to.
 *
 * @param out for data
 * @param err for words and progress
 * @param colours whether {@code out} is a screen
 * @param progress whether {@code err} is a screen, on which a line may be overwritten
 */
public record Terminal(PrintStream out, PrintStream err, boolean colours, boolean progress) {

    public static Terminal plain(PrintStream out, PrintStream err) {
        return new Terminal(out, err, false, false);
    }

    /**
     * The launcher tells by {@code xabao.screens} which of {@code out} and {@code err} are screens; Java by itself only
     * knows of both at once.
     */
    public static Terminal ofProcess(PrintStream out, PrintStream err) {
        String screens = System.getProperty("xabao.screens");
        if (screens == null) {
            Console console = System.console();
            screens = console != null && console.isTerminal() ? "out err" : "";
        }
        return new Terminal(out, err, screens.contains("out") && System.getenv("NO_COLOR") == null,
                screens.contains("err"));
    }

    /** The text as it is to stand out among others. */
    public String marked(String text) {
        return colours ? "\u001b[1;33m" + text + "\u001b[0m" : "«" + text + "»";
    }

    /** The text in a manner of the screen, such as {@code 1;31}; itself elsewhere. */
    public String painted(String text, String manner) {
        return colours ? "\u001b[" + manner + "m" + text + "\u001b[0m" : text;
    }

    /** The text as a heading: brighter on a screen, itself elsewhere. */
    public String bold(String text) {
        return colours ? "\u001b[1m" + text + "\u001b[0m" : text;
    }
}
