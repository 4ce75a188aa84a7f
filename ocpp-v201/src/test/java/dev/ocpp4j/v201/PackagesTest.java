package dev.ocpp4j.v201;

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
import org.junit.jupiter.params.provider.MethodSource;

/** The packages of the module, and what they may know of one another. */
class PackagesTest {
    private static final String ROOT = "dev.ocpp4j.v201";
    private static final String COMMON = ROOT + ".common";
    private static final String DEVICE_MODEL = ROOT + ".devicemodel";
    /** It has records that a station keeps as JSON. */
    private static final String STATION = DEVICE_MODEL + ".station";

    private static final Path CLASSES = Path.of("target", "classes");
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static Set<String> blocks() {
        return Ocpp201Test.blocks().stream()
                .map(block -> block.catalogue().getPackageName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<String> blocksAndCommon() {
        return Stream.concat(blocks().stream(), Stream.of(COMMON));
    }

    @ParameterizedTest
    @MethodSource("blocksAndCommon")
    void aBlockKnowsNoOtherBlock(String name) {
        String[] others = Stream.concat(blocks().stream(), Stream.of(DEVICE_MODEL, STATION))
                .filter(other -> !other.equals(name))
                .toArray(String[]::new);
        assertEquals(name.equals(COMMON) ? 18 : 17, others.length);
        noClasses()
                .that()
                .resideInAPackage(name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(ALL);
    }

    @Test
    void messagesKnowOnlyTheCoreAndAnnotations() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "jakarta.validation..",
                        "com.fasterxml.jackson.annotation",
                        "org.jspecify.annotations",
                        "dev.ocpp4j.core",
                        "dev.ocpp4j.core.constraint",
                        ROOT + "..")
                .check(ALL);
    }

    /** A type that only one block uses belongs to that block. */
    @Test
    void whatIsCommonIsUsedByTwoBlocks() {
        for (JavaClass type : ALL) {
            if (type.getPackageName().equals(COMMON)
                    && type.isTopLevelClass()
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
            if (blocks().contains(user.getPackageName())) {
                users.add(user.getPackageName());
            } else if (user.getPackageName().equals(COMMON) && seen.add(user)) {
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
                .filter(type -> type.isTopLevelClass() && !type.getPackageName().startsWith(DEVICE_MODEL))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(there, reached);
    }

    @Test
    void theModuleExportsEveryPackageAndOpensThoseWithMessages() throws IOException {
        ModuleDescriptor module = module();
        Set<String> packages =
                ALL.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                packages,
                module.exports().stream()
                        .map(ModuleDescriptor.Exports::source)
                        .collect(Collectors.toCollection(TreeSet::new)));
        module.exports().forEach(export -> assertEquals(Set.of(), export.targets()));
        assertEquals(
                Stream.concat(MessageTypes.records().map(Class::getPackageName), Stream.of(STATION))
                        .collect(Collectors.toSet()),
                module.opens().stream().map(ModuleDescriptor.Opens::source).collect(Collectors.toSet()));
        module.opens().forEach(open -> assertEquals(Set.of("org.hibernate.validator"), open.targets()));
    }

    @Test
    void theLibrariesBehindTheCoreAreNotRequired() throws IOException {
        assertEquals(
                List.of("com.fasterxml.jackson.annotation", "dev.ocpp4j.core", "java.base"),
                module().requires().stream()
                        .map(ModuleDescriptor.Requires::name)
                        .sorted()
                        .toList());
    }

    private static ModuleDescriptor module() throws IOException {
        try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }
}
