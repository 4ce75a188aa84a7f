package dev.ocpp4j.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the README and the list of parts show works. */
class ReadmeTest {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern JAVA_BLOCK = Pattern.compile("(?s)```java\n(.*?)```");
    private static final Pattern PART = Pattern.compile(
            "(?s)\n### ([^\n]+)\n(?:(?!\n###).)*?<!-- imports ((?:(?!-->).)*?)\\sgiven ((?:(?!-->).)*?) -->\n```java\n(.*?)```");
    private static final String IMPORTS_JDK = """
            import java.math.BigDecimal;
            import java.net.URI;
            import java.nio.file.Path;
            import java.security.cert.X509Certificate;
            import java.time.*;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.concurrent.atomic.*;
            import java.util.function.*;
            """;
    private static final String IMPORTS = """
            import static dev.ocpp4j.transport.Authenticator.accept;
            import static dev.ocpp4j.transport.Authenticator.refuse;
            import static java.nio.charset.StandardCharsets.UTF_8;
            import dev.ocpp4j.core.*;
            import dev.ocpp4j.transport.*;
            import java.net.URI;
            import java.time.Instant;
            """;
    private static final String IMPORTS_16 = """
            import dev.ocpp4j.v16.*;
            import dev.ocpp4j.v16.core.*;
            """;
    private static final String IMPORTS_201 = """
            import dev.ocpp4j.v201.*;
            import dev.ocpp4j.v201.provisioning.*;
            """;

    private static final String IMPORTS_SMART_CHARGING = """
            import dev.ocpp4j.smartcharging.*;
            import dev.ocpp4j.smartcharging.v16.*;
            import java.math.BigDecimal;
            import java.time.ZoneId;
            """;

    @TempDir
    private static Path classes;

    private static String readme() throws Exception {
        return Files.readString(PROJECT.resolve("README.md"));
    }

    private static String parts() throws Exception {
        return Files.readString(PROJECT.resolve("PARTS.md"));
    }

    @TestFactory
    Stream<DynamicTest> everySnippetCompiles() throws Exception {
        List<String> snippets = snippets(readme());
        assertTrue(snippets.size() >= 3, "Only " + snippets.size());
        return IntStream.range(0, snippets.size())
                .mapToObj(i -> dynamicTest("snippet " + (i + 1), () -> {
                    String snippet = snippets.get(i);
                    String given = snippet.startsWith("session.") ? "OcppSession session" : "";
                    assertEquals(List.of(), errors(source(imports(snippet), given, snippet)));
                }));
    }

    private static List<String> snippets(String text) {
        return JAVA_BLOCK.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static String imports(String snippet) {
        return IMPORTS
                + (snippet.contains("ProfileStore")
                        ? IMPORTS_SMART_CHARGING
                        : snippet.contains("Ocpp201") ? IMPORTS_201 : IMPORTS_16);
    }

    /** A comment before each snippet says what is imported, and what is given to it. */
    @TestFactory
    Stream<DynamicTest> everyPartHasASnippetOfTenLinesThatCompiles() throws Exception {
        List<MatchResult> parts = PART.matcher(parts()).results().toList();
        long headings = parts().lines().filter(line -> line.startsWith("### ")).count();
        assertEquals(headings, parts.size(), "Each part has a comment and a snippet");
        assertEquals(parts.size(), snippets(parts()).size(), "Each snippet has a comment");
        return parts.stream()
                .map(part -> dynamicTest(part.group(1), () -> {
                    String snippet = part.group(4);
                    assertTrue(snippet.lines().count() <= 10, "More than ten lines");
                    assertFalse(part.group(2).contains(".internal"), "Not public");
                    assertEquals(List.of(), errors(source(partImports(part.group(2)), part.group(3), snippet)));
                }));
    }

    private static String partImports(String words) {
        return IMPORTS_JDK
                + Pattern.compile("(static )?(\\S+)")
                        .matcher(words.replace("\n", " "))
                        .replaceAll("import $1$2;");
    }

    private static String source(String imports, String given, String snippet) {
        return imports + "class Snippet { void run(" + given + ") throws Exception {\n" + snippet + "} }";
    }

    private static List<String> errors(String source) {
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of(
                "--release",
                "17",
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"));
        compiler.getTask(null, null, found, options, null, List.of(file)).call();
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    @Test
    void theTestCommandIsWhatContinuousIntegrationRuns() throws Exception {
        String command = "mvn -B -ntp verify";

        assertTrue(readme().contains("```sh\n" + command + "\n```"));
        assertTrue(Files.readString(PROJECT.resolve(".ci/run")).lines().anyMatch(command::equals));
    }

    @Test
    void everyLinkToAFileHasItsFile() throws Exception {
        Matcher links = Pattern.compile("]\\((?!https?:)([^)#]+)").matcher(readme() + parts());
        int count = 0;
        while (links.find()) {
            assertTrue(Files.exists(PROJECT.resolve(links.group(1))), links.group(1));
            count++;
        }
        assertTrue(count >= 3);
    }
}
