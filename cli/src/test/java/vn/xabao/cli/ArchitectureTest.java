package vn.xabao.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** The rules of the house. */
@AnalyzeClasses(packages = "vn.xabao", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "vn.xabao.";

    /** The data records of the stages and a few facts: everybody may use them. */
    private static final Set<String> LEAVES = Set.of("vn.xabao.ingest.document", "vn.xabao.ingest.vietnamese",
            "vn.xabao.extract.report", "vn.xabao.extract.catalogue", "vn.xabao.search.result", "vn.xabao.load.event");

    @ArchTest
    static final ArchRule each_stage_knows_only_the_stages_before_it = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("ingest").definedBy("vn.xabao.ingest..")
            .layer("extract").definedBy("vn.xabao.extract..")
            .layer("search").definedBy("vn.xabao.search..")
            .layer("load").definedBy("vn.xabao.load..")
            .layer("cli").definedBy("vn.xabao.cli..")
            .whereLayer("cli").mayNotBeAccessedByAnyLayer()
            .whereLayer("load").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("search").mayOnlyBeAccessedByLayers("load", "cli")
            .whereLayer("extract").mayOnlyBeAccessedByLayers("search", "load", "cli")
            .withOptionalLayers(true);

    @ArchTest
    static final ArchRule no_module_enters_the_rooms_of_another = classes().should(
            condition("enter no room of another module", (from, to) -> module(from).equals(module(to))
                    || isDoor(to) || isLeaf(to) || isOpenRoom(to)));

    @ArchTest
    static final ArchRule rooms_and_leaves_do_not_know_the_door = classes()
            .that(describe("stand in a room or a leaf", c -> !isDoor(c) && !c.getPackageName().endsWith(".evaluate")))
            .should(condition("not use the door of their module",
                    (from, to) -> !module(from).equals(module(to)) || !isDoor(to)));

    @ArchTest
    static final ArchRule leaves_know_no_rooms = classes().that(describe("stand in a leaf", ArchitectureTest::isLeaf))
            .should(condition("use leaves and the doors of earlier modules only", (from, to) -> isLeaf(to)
                    || isDoor(to) && !module(from).equals(module(to))));

    @ArchTest
    static final ArchRule no_packages_depend_on_each_other_in_a_circle = slices().matching("vn.xabao.(**)").should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule only_search_knows_lucene = noClasses().that().resideOutsideOfPackage("vn.xabao.search..")
            .should().dependOnClassesThat().resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule only_the_command_line_reads_flags = noClasses().that()
            .resideOutsideOfPackage("vn.xabao.cli..").should().dependOnClassesThat()
            .resideInAnyPackage("picocli..", "me.tongfei..");

    @ArchTest
    static final ArchRule only_main_exits = noClasses()
            .that(describe("are not Main", c -> !c.getName().equals("vn.xabao.cli.Main"))).should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule extract_opens_no_files = noClasses().that().resideInAPackage("vn.xabao.extract..").should()
            .dependOnClassesThat().haveFullyQualifiedName("java.nio.file.Files").orShould().dependOnClassesThat()
            .haveFullyQualifiedName("java.io.FileInputStream");

    @ArchTest
    static void at_least_half_of_the_types_outside_the_leaves_are_hidden(JavaClasses all) {
        List<JavaClass> types = all.stream().filter(JavaClass::isTopLevelClass)
                .filter(c -> !isLeaf(c) && !c.getSimpleName().equals("package-info")).toList();
        List<JavaClass> open = types.stream().filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC)).toList();
        assertThat(open.size() * 2).as("%d of %d types are public: %s", open.size(), types.size(), open)
                .isLessThanOrEqualTo(types.size());
    }

    private interface Allowed {

        boolean test(JavaClass from, JavaClass to);
    }

    private static ArchCondition<JavaClass> condition(String description, Allowed allowed) {
        return new ArchCondition<>(description) {

            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getDirectDependenciesFromSelf().stream()
                        .filter(d -> d.getTargetClass().getName().startsWith(ROOT))
                        .filter(d -> !allowed.test(from, d.getTargetClass()))
                        .forEach(d -> events.add(SimpleConditionEvent.violated(from, d.getDescription())));
            }
        };
    }

    private static String module(JavaClass c) {
        return c.getPackageName().substring(ROOT.length()).split("\\.")[0];
    }

    private static boolean isDoor(JavaClass c) {
        return c.getPackageName().indexOf('.', ROOT.length()) < 0;
    }

    private static boolean isLeaf(JavaClass c) {
        return LEAVES.contains(c.getPackageName());
    }

    private static boolean isOpenRoom(JavaClass c) {
        return c.getPackageName().equals("vn.xabao.extract.gazetteer") || c.getPackageName().endsWith(".evaluate");
    }
}
