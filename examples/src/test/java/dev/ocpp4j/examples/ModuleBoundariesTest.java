package dev.ocpp4j.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What may use what: the fences between the modules, and the ways in which time and threads come in. */
class ModuleBoundariesTest {
    private static final String CORE = "dev.ocpp4j.core..";
    private static final String V16 = "dev.ocpp4j.v16..";
    private static final String V201 = "dev.ocpp4j.v201..";
    private static final String TRANSPORT = "dev.ocpp4j.transport..";
    private static final String SMART_CHARGING = "dev.ocpp4j.smartcharging..";
    private static final String EXAMPLES = "dev.ocpp4j.examples..";
    private static final String JACKSON = "tools.jackson..";
    private static final String TYRUS = "org.glassfish..";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("dev.ocpp4j");

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }

    @Test
    void theModulesDependOnOneAnotherInOneWayOnly() {
        check(noClasses()
                .that()
                .resideInAPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(V16, V201, TRANSPORT, SMART_CHARGING, EXAMPLES));
        check(noClasses()
                .that()
                .resideInAPackage(V16)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(V201, TRANSPORT, SMART_CHARGING, EXAMPLES));
        check(noClasses()
                .that()
                .resideInAPackage(V201)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(V16, TRANSPORT, SMART_CHARGING, EXAMPLES));
        check(noClasses()
                .that()
                .resideInAPackage(TRANSPORT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(V16, V201, SMART_CHARGING, EXAMPLES));
        check(noClasses()
                .that()
                .resideInAPackage(SMART_CHARGING)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TRANSPORT, EXAMPLES)
                .allowEmptyShould(true));
    }

    @Test
    void librariesStayBehindTheirDoors() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("dev.ocpp4j.core.internal..", EXAMPLES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(JACKSON, "org.hibernate.."));
        check(noClasses()
                .that()
                // a soak compares with the bare transport
                .resideOutsideOfPackages("dev.ocpp4j.transport.internal..", "dev.ocpp4j.examples.soak..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(TYRUS));
        check(noClasses()
                .that()
                .resideOutsideOfPackage("dev.ocpp4j..internal..")
                .and()
                .resideInAnyPackage(V16, V201, SMART_CHARGING, EXAMPLES)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.ocpp4j..internal.."));
    }

    @Test
    void theBlocksOfAVersionShareOnlyWhatIsCommon() {
        for (String version : new String[] {"v16", "v201"}) {
            check(slices().matching("dev.ocpp4j." + version + ".(*)..")
                    .should()
                    .notDependOnEachOther()
                    // what stands on top of the blocks, for stations
                    .ignoreDependency(
                            JavaClass.Predicates.resideInAnyPackage(
                                    "dev.ocpp4j." + version + ".devicemodel..",
                                    "dev.ocpp4j." + version + ".configuration..",
                                    "dev.ocpp4j." + version + ".station..",
                                    "dev.ocpp4j." + version + ".csms.."),
                            DescribedPredicate.alwaysTrue())
                    .ignoreDependency(
                            DescribedPredicate.alwaysTrue(),
                            JavaClass.Predicates.resideInAPackage("dev.ocpp4j." + version + ".common..")));
        }
    }

    @Test
    void thePackagesOfTheExamplesAreFreeOfCycles() {
        check(slices().matching("dev.ocpp4j.examples.(*)..").should().beFreeOfCycles());
        check(slices().matching("dev.ocpp4j.examples.(**)").should().beFreeOfCycles());
    }

    // Principle: time, threads and ids come in from outside.
    @Test
    void timeAndThreadsComeFromTheConfigurationOnly() {
        String[] libraries = {CORE, V16, V201, TRANSPORT, SMART_CHARGING};
        check(noClasses()
                .that()
                .resideInAnyPackage(libraries)
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class));
        check(noClasses()
                .that()
                .resideInAnyPackage(libraries)
                .and()
                .doNotHaveSimpleName("Defaults")
                .should()
                .callConstructor(Thread.class, Runnable.class)
                .orShould()
                .callConstructor(Thread.class, Runnable.class, String.class));
    }

    @Test
    void theRulesCanFail() {
        ArchRule broken = noClasses()
                .that()
                .resideInAPackage("dev.ocpp4j.core.internal")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(JACKSON);
        assertThrows(AssertionError.class, () -> check(broken));
    }
}
