package dev.ocpp4j.transport.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All inputs of the fuzz targets that are kept, those once found by fuzzing among them, without the fuzzing engine. */
class FuzzInputsTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final String SUFFIX = "Inputs";

    /** A file below {@code <package>/<class>Inputs/<method>}. */
    private record Input(Path file) {
        String type() {
            Path folder = RESOURCES.relativize(file.getParent().getParent());
            String name = folder.toString().replace(folder.getFileSystem().getSeparator(), ".");
            return name.substring(0, name.length() - SUFFIX.length());
        }

        String method() {
            return file.getParent().getFileName().toString();
        }

        void check() throws Throwable {
            Class<?> type = Class.forName(type());
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Method method = type.getDeclaredMethod(method(), byte[].class);
            method.setAccessible(true);
            try {
                method.invoke(constructor.newInstance(), (Object) Files.readAllBytes(file));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    private static List<Input> inputs() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getParent().getParent().toString().endsWith("FuzzTest" + SUFFIX))
                    .sorted()
                    .map(Input::new)
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyInputPasses() throws IOException {
        return inputs().stream()
                .map(input -> dynamicTest(input.method() + " " + input.file.getFileName(), input::check));
    }

    @Test
    void everyTargetHasInputs() throws IOException {
        Set<String> targets = new TreeSet<>();
        inputs().forEach(input -> targets.add(input.method()));
        assertEquals(
                Set.of(
                        "everyMessage",
                        "anyFrame",
                        "anyFile",
                        "anyRecords",
                        "anyFrames",
                        "anyCompressedMessage",
                        "anyHandshake",
                        "anyHead"),
                targets);
    }
}
