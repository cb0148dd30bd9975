package colonnade.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import colonnade.platform.language.Messages;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The one rule on dependencies: a feature uses only what stands above it, and of that only what it shows. */
class GroundPlanTest {

    /** The way an article travels. */
    private static final List<String> FEATURES = List.of(
            "platform",
            "community",
            "image",
            "submission",
            "imports",
            "review",
            "publication",
            "channel",
            "discovery",
            "audience",
            "growth",
            "site");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("colonnade");

    @Test
    void theReadmeShowsTheSameGroundPlan() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String plan = readme.substring(readme.indexOf("```text\nplatform"));
        assertThat(Pattern.compile("(?m)^(\\w+) {2,}")
                        .matcher(plan.substring(0, plan.indexOf("```", 3)))
                        .results()
                        .map(MatchResult::group)
                        .map(String::strip))
                .isEqualTo(FEATURES);
    }

    @Test
    void textsAreLookedForInEveryFeature() {
        assertThat(Messages.FEATURES).isEqualTo(FEATURES);
    }

    @Test
    void everyFeatureHasClassesAndEveryClassAFeature() {
        assertThat(CLASSES.stream().map(GroundPlanTest::featureOf).distinct())
                .containsExactlyInAnyOrderElementsOf(FEATURES);
    }

    @Test
    void aFeatureUsesOnlyWhatStandsAboveIt() {
        assertThat(violations(dependency -> FEATURES.indexOf(featureOf(dependency.getTargetClass()))
                        > FEATURES.indexOf(featureOf(dependency.getOriginClass()))))
                .isEmpty();
    }

    @Test
    void aFeatureShowsOnlyItsRootPackage() {
        assertThat(violations(dependency -> {
                    String target = featureOf(dependency.getTargetClass());
                    return !target.equals(featureOf(dependency.getOriginClass()))
                            && !target.equals("platform")
                            && !dependency.getTargetClass().getPackageName().equals("colonnade." + target);
                }))
                .isEmpty();
    }

    @Test
    void theEngineIsNamedOnlyWhereWorkflowsAre() {
        noClasses()
                .that()
                .resideOutsideOfPackages("colonnade.platform.workflow", "colonnade.*.workflow")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(CLASSES);
    }

    @Test
    void elasticsearchIsNamedOnlyWhereSearchIs() {
        noClasses()
                .that()
                .resideOutsideOfPackages("colonnade.platform.search", "colonnade.discovery..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("co.elastic..")
                .check(CLASSES);
    }

    private static List<String> violations(java.util.function.Predicate<Dependency> forbidden) {
        List<String> found = new ArrayList<>();
        for (JavaClass javaClass : CLASSES) {
            javaClass.getDirectDependenciesFromSelf().stream()
                    .filter(dependency ->
                            dependency.getTargetClass().getPackageName().startsWith("colonnade."))
                    .filter(forbidden)
                    .map(Dependency::getDescription)
                    .forEach(found::add);
        }
        return found;
    }

    /** The second part of the package's name. */
    private static String featureOf(JavaClass javaClass) {
        return javaClass.getPackageName().split("\\.")[1];
    }
}
