package vn.xabao.ingest.sandbox;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a child is started: by the running JVM's own {@code java}, on the same class path.
 *
 * @param flags of the JVM
 * @param mainClass whose {@code main} gets the parent's process id as its only argument
 * @param residentBytes resident memory over which the child is killed, heap and everything else together
 */
public record ChildCommand(List<String> flags, String mainClass, long residentBytes) {

    public ChildCommand {
        flags = List.copyOf(flags);
    }

    /** @param folder private to this child; temporary files and crash logs go there */
    ProcessBuilder processBuilder(Path folder) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(flags);
        words.add("-Djava.io.tmpdir=" + folder);
        words.add("-XX:ErrorFile=" + folder.resolve("crash.log"));
        words.add("-cp");
        words.add(absoluteClassPath());
        words.add(mainClass);
        words.add(Long.toString(ProcessHandle.current().pid()));
        ProcessBuilder builder = new ProcessBuilder(words);
        // Without a UTF-8 locale Java cannot open a file with a Vietnamese name.
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    private static String absoluteClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
