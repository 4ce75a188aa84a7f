package dev.ocpp4j.v16;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import dev.ocpp4j.core.messages.PackagesContract;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The packages of the module, and what they may know of one another. */
class PackagesTest extends PackagesContract {
    private static final String ROOT = "dev.ocpp4j.v16";
    private static final String CONFIGURATION = ROOT + ".configuration";
    private static final String STATION = ROOT + ".station";
    private static final String CSMS = ROOT + ".csms";

    PackagesTest() {
        super(Messages.OCPP16, Messages.PROFILES, ROOT);
    }

    @Override
    protected Set<String> withoutMessages() {
        return Set.of(CONFIGURATION, STATION, CSMS);
    }

    @Override
    protected Set<String> behaviour() {
        return Set.of(STATION, CSMS);
    }

    /** Its words go into a text that may hold others too. */
    @Override
    protected Set<String> noPartOfMessages() {
        return Set.of(ROOT + ".security.SecurityEvent");
    }

    @Test
    void theConfigurationKnowsNoProfile() {
        noClasses()
                .that()
                .resideInAPackage(CONFIGURATION)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(blockPackages().toArray(String[]::new))
                .check(all());
    }

    @Test
    void aProfileNeedsLittleOfTheJdk() {
        classes()
                .that()
                .resideInAnyPackage(blockPackages().toArray(String[]::new))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.math",
                        "java.time",
                        "java.util",
                        "com.fasterxml.jackson.annotation",
                        "jakarta.validation..",
                        "org.jspecify.annotations",
                        "dev.ocpp4j.core",
                        "dev.ocpp4j.core.constraint",
                        ROOT + ".*")
                .check(all());
    }
}
