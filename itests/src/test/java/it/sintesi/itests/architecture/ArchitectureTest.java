package it.sintesi.itests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import it.sintesi.itests.architecture.bad.KnowsTheTime;
import it.sintesi.itests.architecture.bad.UsesJpa;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each rule holds, and each rule can be broken. */
class ArchitectureTest {

    private static final Path ROOT = Path.of(System.getProperty("sintesi.root", "..")).toAbsolutePath().normalize();
    private static Bundles bundles;
    private static JavaClasses all;

    @BeforeAll
    static void read() {
        bundles = Bundles.read(ROOT);
        all = bundles.classes();
        assertThat(bundles.manifests()).containsKeys("kernel-api", "kernel", "communications", "communications-api", "registry", "exchange", "web", "console");
    }

    @Test
    void implementationsKnowOnlyApis() {
        assertThat(bundles.forbidden()).isEmpty();
    }

    @Test
    void jpaStaysInPersistence() {
        Rules.jpaOnlyInPersistence().check(all);
    }

    @Test
    void timeComesFromTheClock() {
        Rules.timeOnlyFromTheClock().check(all);
    }

    @Test
    void areasHaveNoCycles() {
        Rules.noCycles(Bundles::of).check(all);
    }

    @Test
    void implementationsExportNothing() {
        assertThat(bundles.manifests().entrySet().stream().map(b -> Rules.exports(b.getKey(), b.getValue())).filter(Objects::nonNull)).isEmpty();
    }

    @Test
    void everyBundleIsBuilt() {
        assertThat(bundles.manifests().entrySet().stream().filter(b -> b.getValue() == Bundles.NOT_BUILT).map(java.util.Map.Entry::getKey)).isEmpty();
    }

    @Test
    void nothingIsImportedOptionally() {
        assertThat(bundles.manifests().entrySet().stream().filter(b -> !b.getKey().equals("camel"))
                .flatMap(b -> Rules.optionalImports(b.getKey(), b.getValue()).stream())).isEmpty();
    }

    @Test
    void everyGuardCanBeRed() {
        JavaClasses bad = new ClassFileImporter().importPackagesOf(UsesJpa.class);
        assertThat(Rules.jpaOnlyInPersistence().evaluate(bad).hasViolation()).isTrue();
        assertThat(Rules.timeOnlyFromTheClock().evaluate(bad).getFailureReport().getDetails()).hasSizeGreaterThanOrEqualTo(2)
                .allMatch(line -> line.contains(KnowsTheTime.class.getSimpleName()));
        JavaClasses round = new ClassFileImporter().importPackages("it.sintesi.itests.architecture.bad");
        assertThat(Rules.noCycles(JavaClass::getPackageName).evaluate(round).hasViolation()).isTrue();
        JavaClass time = new ClassFileImporter().importClass(KnowsTheTime.class);
        assertThat(Rules.forbidden("communications", time, one -> one.getPackageName().equals("java.time") ? "registry" : null)).isNotEmpty();
        assertThat(Rules.allowed("registry-api", "communications-api")).isFalse();
        assertThat(Rules.allowed("web", "console")).isFalse();
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Export-Package", "it.sintesi.registry.application");
        manifest.getMainAttributes().putValue("Import-Package", "a.b;resolution:=optional,c.d");
        assertThat(Rules.exports("registry", manifest)).isNotNull();
        assertThat(Rules.optionalImports("registry", manifest)).hasSize(1);
    }
}
