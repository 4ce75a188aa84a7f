package dev.ocpp4j.core.messages;

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
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages of the module, and what they may know of one another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PackagesContract {
    private static final Path CLASSES = Path.of("target", "classes");

    private final TestedVersion version;
    private final List<Block> blocks;
    private final String root;
    private final String common;
    private final JavaClasses all;

    /** @param root the package that holds all others; the one with common types is named so */
    protected PackagesContract(TestedVersion version, List<Block> blocks, String root) {
        this.version = version;
        this.blocks = blocks;
        this.root = root;
        common = root + ".common";
        all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
    }

    /** The packages with no messages, of which blocks know nothing. */
    protected abstract Set<String> withoutMessages();

    /** Those among them that do something, for stations and for central systems. */
    protected Set<String> behaviour() {
        return Set.of();
    }

    /** The names of records and enumerations in the other packages that stand there for themselves. */
    protected Set<String> noPartOfMessages() {
        return Set.of();
    }

    /** The packages without messages whose records are read and written as JSON all the same. */
    protected Set<String> withJson() {
        return Set.of();
    }

    protected final JavaClasses all() {
        return all;
    }

    protected final Set<String> blockPackages() {
        return blocks.stream().map(Block::packageName).collect(Collectors.toCollection(TreeSet::new));
    }

    Stream<String> blocksAndCommon() {
        return Stream.concat(blockPackages().stream(), Stream.of(common));
    }

    @ParameterizedTest
    @MethodSource("blocksAndCommon")
    void aBlockKnowsNoOtherBlock(String name) {
        String[] others = Stream.concat(blockPackages().stream(), withoutMessages().stream())
                .filter(other -> !other.equals(name))
                .toArray(String[]::new);
        int most = blocks.size() + withoutMessages().size();
        assertEquals(name.equals(common) ? most : most - 1, others.length);
        noClasses()
                .that()
                .resideInAPackage(name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(all);
    }

    @Test
    void messagesKnowOnlyTheCoreAndAnnotations() {
        classes()
                .that()
                .resideOutsideOfPackages(behaviour().toArray(String[]::new))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "jakarta.validation..",
                        "com.fasterxml.jackson.annotation",
                        "org.jspecify.annotations",
                        "dev.ocpp4j.core",
                        "dev.ocpp4j.core.constraint",
                        root + "..")
                .check(all);
    }

    /** A type that only one block uses belongs to that block. */
    @Test
    void whatIsCommonIsUsedByTwoBlocks() {
        for (JavaClass type : all) {
            if (type.getPackageName().equals(common)
                    && type.isTopLevelClass()
                    && !type.getSimpleName().equals("package-info")) {
                assertTrue(usersOf(type, new HashSet<>()).size() >= 2, type.getSimpleName());
            }
        }
    }

    private Set<String> usersOf(JavaClass type, Set<JavaClass> seen) {
        Set<String> users = new TreeSet<>();
        for (JavaClass user : type.getDirectDependenciesToSelf().stream()
                .map(dependency -> dependency.getOriginClass())
                .collect(Collectors.toSet())) {
            if (blockPackages().contains(user.getPackageName())) {
                users.add(user.getPackageName());
            } else if (user.getPackageName().equals(common) && seen.add(user)) {
                users.addAll(usersOf(user, seen));
            }
        }
        return users;
    }

    @Test
    void everyMessageTypeIsReachedFromAnAction() {
        Set<String> reached = Stream.concat(
                        version.types().records(), version.types().enums())
                .map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = all.stream()
                .filter(type -> type.isRecord() || type.isEnum())
                .filter(type -> type.isTopLevelClass() && !withoutMessages().contains(type.getPackageName()))
                .map(JavaClass::getName)
                .filter(name -> !noPartOfMessages().contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(there, reached);
    }

    @Test
    void theModuleExportsEveryPackageAndOpensThoseWithMessages() throws IOException {
        ModuleDescriptor module = module();
        Set<String> packages =
                all.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                packages,
                module.exports().stream()
                        .map(ModuleDescriptor.Exports::source)
                        .collect(Collectors.toCollection(TreeSet::new)));
        module.exports().forEach(export -> assertEquals(Set.of(), export.targets()));
        assertEquals(
                Stream.concat(version.types().records().map(Class::getPackageName), withJson().stream())
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
