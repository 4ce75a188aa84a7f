package dev.ocpp4j.v16;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packages of the module, and what they may know of one another. */
class PackagesTest {
    private static final String ROOT = "dev.ocpp4j.v16";
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Set<String> PROFILES =
            Set.of("core", "firmware", "localauthlist", "reservation", "smartcharging", "remotetrigger", "security");
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "core",
                "firmware",
                "localauthlist",
                "reservation",
                "smartcharging",
                "remotetrigger",
                "security",
                "common",
                "configuration"
            })
    void aProfileKnowsNoOtherProfile(String name) {
        String[] others = PROFILES.stream()
                .filter(other -> !other.equals(name))
                .map(other -> ROOT + "." + other)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(ALL);
    }

    @Test
    void messagesKnowOnlyTheCoreAndAnnotations() {
        classes()
                .that()
                .resideInAnyPackage(
                        PROFILES.stream().map(name -> ROOT + "." + name).toArray(String[]::new))
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
                .check(ALL);
    }

    /** A type that only one profile uses belongs to that profile. */
    @Test
    void whatIsCommonIsUsedByTwoProfiles() {
        for (JavaClass type : ALL) {
            if (type.getPackageName().equals(ROOT + ".common")
                    && !type.getSimpleName().equals("package-info")) {
                assertTrue(usersOf(type, new HashSet<>()).size() >= 2, type.getSimpleName());
            }
        }
    }

    private static Set<String> usersOf(JavaClass type, Set<JavaClass> seen) {
        Set<String> users = new TreeSet<>();
        for (JavaClass user : type.getDirectDependenciesToSelf().stream()
                .map(dependency -> dependency.getOriginClass())
                .collect(Collectors.toSet())) {
            if (!user.getPackageName().equals(ROOT + ".common")) {
                users.add(user.getPackageName());
            } else if (seen.add(user)) {
                users.addAll(usersOf(user, seen));
            }
        }
        return users;
    }

    @Test
    void everyMessageTypeIsReachedFromAnAction() {
        Set<String> reached = Stream.concat(MessageTypes.records(), MessageTypes.enums())
                .map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = ALL.stream()
                .filter(type -> type.isRecord() || type.isEnum())
                .filter(type -> !type.getPackageName().endsWith(".configuration"))
                .filter(type -> type.isTopLevelClass())
                .map(JavaClass::getName)
                // Not part of a message: its words go into a text that may hold others too.
                .filter(name -> !name.endsWith(".SecurityEvent"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(there, reached);
    }

    @Test
    void theModuleExportsEveryPackageAndOpensThoseWithMessages() throws IOException {
        ModuleDescriptor module;
        try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            module = ModuleDescriptor.read(in);
        }
        Set<String> packages =
                ALL.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        Set<String> exported = module.exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(packages, exported);
        module.exports().forEach(export -> assertEquals(Set.of(), export.targets()));

        Set<String> withMessages =
                MessageTypes.records().map(Class::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        Set<String> opened = module.opens().stream()
                .map(ModuleDescriptor.Opens::source)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(withMessages, opened);
        module.opens().forEach(open -> assertEquals(Set.of("org.hibernate.validator"), open.targets()));
    }

    @Test
    void theLibrariesBehindTheCoreAreNotRequired() throws IOException {
        try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            List<String> required = ModuleDescriptor.read(in).requires().stream()
                    .map(ModuleDescriptor.Requires::name)
                    .sorted()
                    .toList();
            assertEquals(List.of("com.fasterxml.jackson.annotation", "dev.ocpp4j.core", "java.base"), required);
        }
    }
}
