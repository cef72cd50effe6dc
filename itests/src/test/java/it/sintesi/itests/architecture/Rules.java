package it.sintesi.itests.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SliceRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.jar.Manifest;

/** Who may know whom. */
final class Rules {

    /** Libraries of ours that others may compile against, beside every {@code -api}. */
    private static final Set<String> LIBRARIES = Set.of("communications-format", "people-format", "kernel-cxf", "kernel-data", "kernel-jdbc", "camel", "derby");
    /** Bundles that export because others compile against them. */
    private static final Set<String> EXPORTING = Set.of("communications-format", "people-format", "kernel-cxf", "kernel-data", "kernel-jdbc", "kernel-reference", "camel", "derby");

    private Rules() {
    }

    /** JPA stays in the persistence packages. */
    static ArchRule jpaOnlyInPersistence() {
        return noClasses().that().resideOutsideOfPackages("..persistence..", "it.sintesi.kernel.testing..")
                .should().dependOnClassesThat().resideInAPackage("javax.persistence..");
    }

    /** Only the kernel's clock asks the machine for the time; the partner simulator plays somebody with a clock of its own. */
    static ArchRule timeOnlyFromTheClock() {
        return noClasses().that().doNotHaveFullyQualifiedName("it.sintesi.exchange.simulator.Simulator")
                .and().resideOutsideOfPackage("it.sintesi.kernel")
                .should().callMethod(LocalDate.class, "now").orShould().callMethod(LocalDateTime.class, "now").orShould().callMethod(Instant.class, "now")
                .orShould().callMethod(OffsetDateTime.class, "now").orShould().callMethod(ZonedDateTime.class, "now").orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(Clock.class, "systemUTC").orShould().callMethod(Clock.class, "systemDefaultZone").orShould().callConstructor(java.util.Date.class);
    }

    /** Bundles do not go round in circles, so that each area can be built, tested and swapped by itself. */
    static SliceRule noCycles(Function<JavaClass, String> bundleOf) {
        return SlicesRuleDefinition.slices().assignedFrom(new SliceAssignment() {
            @Override
            public String getDescription() {
                return "bundles";
            }

            @Override
            public SliceIdentifier getIdentifierOf(JavaClass one) {
                String bundle = bundleOf.apply(one);
                return bundle == null ? SliceIdentifier.ignore() : SliceIdentifier.of(bundle);
            }
        }).should().beFreeOfCycles();
    }

    /** What a class of a bundle must not know, one line for each dependency that is not allowed. */
    static Set<String> forbidden(String bundle, JavaClass one, Function<JavaClass, String> bundleOf) {
        Set<String> found = new TreeSet<>();
        one.getDirectDependenciesFromSelf().forEach(dependency -> {
            String target = bundleOf.apply(dependency.getTargetClass());
            if (target != null && !target.equals(bundle) && !allowed(bundle, target)) {
                found.add(bundle + " → " + target + ": " + one.getName() + " uses " + dependency.getTargetClass().getName());
            }
        });
        return found;
    }

    static boolean allowed(String bundle, String target) {
        if (bundle.endsWith("-api")) {
            return target.equals("kernel-api") || target.equals(area(bundle) + "-format");
        }
        if (bundle.equals("people-format")) {
            return target.equals("kernel-api") || target.equals("communications-format");
        }
        if (bundle.endsWith("-format")) {
            return false;
        }
        return target.endsWith("-api") || LIBRARIES.contains(target);
    }

    /** What is wrong with a bundle's exports, or null. */
    static String exports(String bundle, Manifest manifest) {
        boolean exports = manifest.getMainAttributes().getValue("Export-Package") != null;
        boolean may = bundle.endsWith("-api") || EXPORTING.contains(bundle);
        return exports && !may ? bundle + " is an implementation and exports " + manifest.getMainAttributes().getValue("Export-Package") : null;
    }

    /** Optional imports cause refreshes of whoever has them; libraries of third parties inside a bundle may need some. */
    static List<String> optionalImports(String bundle, Manifest manifest) {
        String imports = String.valueOf(manifest.getMainAttributes().getValue("Import-Package"));
        return List.of(imports.split(",(?=[a-z])")).stream().filter(clause -> clause.contains("resolution:=optional")).map(clause -> bundle + " imports optionally " + clause).toList();
    }

    private static String area(String bundle) {
        return bundle.substring(0, bundle.lastIndexOf('-'));
    }
}
