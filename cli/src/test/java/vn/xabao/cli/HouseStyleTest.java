package vn.xabao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.xabao.ingest.vietnamese.Marks;

/** The habits of the house, read off the main sources of all modules by the compiler's own parser. */
class HouseStyleTest {

    /** A method or constructor with a body, its lines from the first annotation to the closing brace. */
    record Method(Path file, String name, int lines, int parameters) {
    }

    record Text(Path file, long line, String value) {
    }

    private static final List<Path> FILES = new ArrayList<>();
    private static final List<Method> METHODS = new ArrayList<>();
    private static final List<Text> TEXTS = new ArrayList<>();
    private static final TreeSet<String> NULL_MARKED = new TreeSet<>();

    @BeforeAll
    static void parse() throws IOException {
        Path root = Repository.root();
        try (Stream<Path> all = Files.walk(root, 20)) {
            all.filter(p -> p.toString().endsWith(".java"))
                    .filter(p -> root.relativize(p).toString().matches("[^/]+/src/main/java/.*")).sorted()
                    .forEach(FILES::add);
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
                    manager.getJavaFileObjectsFromPaths(FILES));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new Reader(unit, positions), null);
            }
        }
    }

    private static final class Reader extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final Path file;

        Reader(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
            this.file = Path.of(unit.getSourceFile().toUri());
        }

        @Override
        public Void visitCompilationUnit(CompilationUnitTree tree, Void none) {
            for (AnnotationTree annotation : tree.getPackageAnnotations()) {
                if (annotation.getAnnotationType().toString().equals("NullMarked")) {
                    NULL_MARKED.add(file.getParent().toString());
                }
            }
            return super.visitCompilationUnit(tree, none);
        }

        @Override
        public Void visitMethod(MethodTree tree, Void none) {
            if (tree.getBody() != null) {
                LineMap lines = unit.getLineMap();
                long first = lines.getLineNumber(positions.getStartPosition(unit, tree));
                long last = lines.getLineNumber(positions.getEndPosition(unit, tree) - 1);
                METHODS.add(new Method(file, tree.getName().toString(), (int) (last - first + 1),
                        tree.getParameters().size()));
            }
            return super.visitMethod(tree, none);
        }

        @Override
        public Void visitLiteral(LiteralTree tree, Void none) {
            if (tree.getKind() == Tree.Kind.STRING_LITERAL || tree.getKind() == Tree.Kind.CHAR_LITERAL) {
                long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
                TEXTS.add(new Text(file, line, tree.getValue().toString()));
            }
            return null;
        }
    }

    @Test
    void files_are_short() throws IOException {
        List<Integer> lengths = new ArrayList<>();
        for (Path file : FILES) {
            lengths.add((int) Files.readString(file).lines().count());
        }
        assertThat(percentile(lengths, 50)).as("median length of a file").isLessThanOrEqualTo(100);
        assertThat(percentile(lengths, 95)).as("length of a file, 95 of 100").isLessThanOrEqualTo(300);
    }

    @Test
    void methods_are_short() {
        List<Integer> lengths = METHODS.stream().map(Method::lines).toList();
        assertThat(percentile(lengths, 50)).as("median length of a method").isLessThanOrEqualTo(6);
        assertThat(percentile(lengths, 95)).as("length of a method, 95 of 100").isLessThanOrEqualTo(20);
        assertThat(METHODS).as("methods over 60 lines").noneMatch(m -> m.lines() > 60);
    }

    @Test
    void methods_take_few_parameters() {
        List<Integer> counts = METHODS.stream().filter(m -> !m.name().equals("<init>")).map(Method::parameters)
                .toList();
        assertThat(percentile(counts, 95)).isLessThanOrEqualTo(3);
    }

    @Test
    void nothing_is_called_utils() {
        assertThat(FILES).noneMatch(f -> f.getFileName().toString().matches(".*(Utils?|Helpers?)\\.java"));
    }

    @Test
    void the_rules_of_extract_and_not_its_code_speak_vietnamese() {
        assertThat(TEXTS).filteredOn(t -> t.file().toString().contains("/extract/src/main/java/"))
                .filteredOn(t -> Marks.isMarked(t.value()) && t.value().codePoints().anyMatch(HouseStyleTest::isLetter))
                .isEmpty();
    }

    @Test
    void every_package_tells_its_story_and_is_null_marked() {
        assertThat(NULL_MARKED)
                .containsAll(FILES.stream().map(f -> f.getParent().toString()).distinct().toList());
    }

    @Test
    void the_parser_sees_what_is_there() {
        assertThat(METHODS).anyMatch(m -> m.file().endsWith("Main.java") && m.name().equals("main"));
        assertThat(TEXTS).anyMatch(t -> t.value().contains("ươ"));
        assertThat(percentile(IntStream.rangeClosed(1, 100).boxed().toList(), 95)).isEqualTo(95);
    }

    private static boolean isLetter(int c) {
        return Character.isLetter(c) && c > 0x7f;
    }

    private static int percentile(List<Integer> values, int percent) {
        List<Integer> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }
}
