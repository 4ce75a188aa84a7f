package dev.ocpp4j.smartcharging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ocpp4j.smartcharging.reference.Scenario;
import dev.ocpp4j.smartcharging.reference.Scenarios;
import dev.ocpp4j.smartcharging.reference.SecondBySecond;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The generated cases notice when the calculator is wrong: it is broken in one place of its source, compiled, loaded
 * beside the right one, and held against the plain definition.
 */
class MutantTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/ocpp4j/smartcharging");
    private static final int CASES = 1000;

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    /** One for all, since it remembers what is on the class path. */
    private final StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);

    private record Mutant(String error, String source, String right, String wrong) {}

    private static final List<Mutant> MUTANTS = List.of(
            new Mutant("a duration includes its end", "CompiledSchedule", "NEVER : duration;", "NEVER : duration + 1;"),
            new Mutant(
                    "validTo is included",
                    "CompiledSchedule",
                    "NEVER : to.getEpochSecond()",
                    "NEVER : to.getEpochSecond() + 1"),
            new Mutant(
                    "validFrom is excluded",
                    "CompiledSchedule",
                    "MIN_VALUE : from.getEpochSecond()",
                    "MIN_VALUE : from.getEpochSecond() + 1"),
            new Mutant("a recurring schedule runs once", "Occurrences", "return start + days * DAY;", "return NEVER;"),
            new Mutant(
                    "a recurring schedule runs before its start",
                    "Occurrences",
                    "if (t < origin && !backwards) {\n                return NEVER;\n            }\n            // By",
                    "// By"),
            new Mutant(
                    "an absolute schedule runs before its start",
                    "Occurrences",
                    "return t >= origin ? origin : NEVER;",
                    "return origin;"),
            new Mutant(
                    "the period before a boundary runs on it",
                    "CompiledSchedule",
                    "starts[found + half] <= elapsed",
                    "starts[found + half] < elapsed"),
            new Mutant("the lowest stack level leads", "Planner", "stackLevel).reversed()", "stackLevel)"),
            new Mutant(
                    "of equals the first installed leads",
                    "Planner",
                    "int i = profiles.size() - 1; i >= 0; i--",
                    "int i = 0; i < profiles.size(); i++"),
            new Mutant(
                    "of equals the one on the station leads",
                    "Planner",
                    "schedule.evse() == 0 ? 1 : 0",
                    "schedule.evse() == 0 ? 0 : 1"),
            new Mutant(
                    "a TxProfile counts for every transaction",
                    "Planner",
                    "!id.equals(transaction.id())",
                    "id.isEmpty()"),
            new Mutant(
                    "a relative schedule counts from now",
                    "EvsePlan",
                    "return sessionStart == NEVER ? window : sessionStart;",
                    "return window;"),
            new Mutant(
                    "external constraints do not count",
                    "Planner",
                    "tx, txDefault, max, external, new",
                    "tx, txDefault, max, none, new"),
            new Mutant(
                    "an external constraint counts for each EVSE", "Planner", "perEvse ? external : none", "external"),
            new Mutant(
                    "a TxDefaultProfile lowers a TxProfile",
                    "EvsePlan",
                    "stacks = new Stack.Pile(policies)\n                .addFloors(txProfiles, txDefaults)",
                    "stacks = new Stack.Pile(policies)\n                .add(txProfiles)\n                .add(txDefaults)"),
            new Mutant("the default limit is a cap", "EvseSweep", "if (!governed)", "if (true)"),
            new Mutant(
                    "the highest number of phases is reported",
                    "EvseSweep",
                    "marks |= lane.mark",
                    "marks &= lane.mark"),
            new Mutant(
                    "a phase prescribed is a conflict",
                    "PhaseMark",
                    "(prescribed & (prescribed - 1)) != 0",
                    "prescribed != 0"),
            new Mutant(
                    "a higher level that begins is not seen",
                    "Lane",
                    "lead(runner, soonest, t)",
                    "lead(runner, runner.until, t)"),
            new Mutant("a gap never hides what is below", "Lane", "stack.hideInGap && runner.inGap", "false"),
            new Mutant("a gap of a TxProfile hides TxDefaultProfiles", "Lane", "i >= stack.floor", "true"),
            new Mutant(
                    "phases that are not given are one",
                    "Units",
                    "return given == null ? 3",
                    "return given == null ? 1"),
            new Mutant("limits are rounded up", "Units", "divisor / 2 : value)", "divisor / 2 : value + divisor - 1)"),
            new Mutant(
                    "watts are shared by three phases always",
                    "Units",
                    "tenths * 6 / phasesOf(value)",
                    "tenths * 6 / 3"),
            new Mutant("an EVSE without a limit draws nothing", "EvseSum", "unlimited += sign;", "unlimited = 0;"),
            new Mutant(
                    "the EVSE that changes last comes first",
                    "Agenda",
                    "return Math.min(one, other);",
                    "return Math.max(one, other);"),
            new Mutant(
                    "the last cap of the station replaces the others",
                    "StationSweep",
                    "limit = Math.min(limit, lane.limit(unit, plan.stationMark))",
                    "limit = lane.limit(unit, plan.stationMark)"),
            new Mutant(
                    "neighbours that are equal stay apart",
                    "CompositeSchedule",
                    "mark == lastMark &&",
                    "mark != lastMark &&"));

    /** Runs beside a mutant and is loaded with it. */
    public static final class Judge implements BooleanSupplier {
        /** For the loader. */
        public Judge() {}

        @Override
        public boolean getAsBoolean() {
            for (long seed = 0; seed < CASES; seed++) {
                if (isWrong(Scenarios.of(seed))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isWrong(Scenario scenario) {
            try {
                CompositeRequest request = scenario.request().withMaxPeriods(1000);
                return !scenario.schedules().compose(request).periods().equals(SecondBySecond.compose(scenario));
            } catch (RuntimeException e) {
                return true;
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> anErrorIsNoticed() {
        assertTrue(MUTANTS.size() >= 20);
        return MUTANTS.stream()
                .map(mutant -> dynamicTest(mutant.error, () -> {
                    String source = Files.readString(SOURCES.resolve(mutant.source + ".java"));
                    assertEquals(2, source.split(Pattern.quote(mutant.right), -1).length, "places to break");
                    assertTrue(isNoticed(compile(mutant.source, source.replace(mutant.right, mutant.wrong))));
                }));
    }

    @Test
    void withoutAnErrorThereIsNothingToNotice() throws Exception {
        assertFalse(isNoticed(compile("Lane", Files.readString(SOURCES.resolve("Lane.java")))));
    }

    private static boolean isNoticed(Map<String, byte[]> classes) throws ReflectiveOperationException {
        Class<?> judge = new Beside(classes).loadClass(Judge.class.getName());
        return ((BooleanSupplier) judge.getConstructor().newInstance()).getAsBoolean();
    }

    private Map<String, byte[]> compile(String name, String source) {
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        Map<String, ByteArrayOutputStream> written = new HashMap<>();
        List<String> options = List.of("-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path"));
        JavaFileManager inMemory = new ForwardingJavaFileManager<>(files) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
                return new SimpleJavaFileObject(URI.create("bytes:///" + className), kind) {
                    @Override
                    public OutputStream openOutputStream() {
                        return written.computeIfAbsent(className, key -> new ByteArrayOutputStream());
                    }
                };
            }
        };
        assertTrue(compiler.getTask(null, inMemory, null, options, null, List.of(file))
                .call());
        Map<String, byte[]> classes = new HashMap<>();
        written.forEach((className, bytes) -> classes.put(className, bytes.toByteArray()));
        return classes;
    }

    /** Loads the package anew, with some classes replaced. */
    private static final class Beside extends ClassLoader {
        private static final String PACKAGE = "dev.ocpp4j.smartcharging.";

        private final Map<String, byte[]> replaced;

        Beside(Map<String, byte[]> replaced) {
            super(MutantTest.class.getClassLoader());
            this.replaced = replaced;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null || !name.startsWith(PACKAGE)) {
                return loaded != null ? loaded : super.loadClass(name, resolve);
            }
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = replaced.containsKey(name) ? replaced.get(name) : in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
