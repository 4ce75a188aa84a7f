package dev.ocpp4j.smartcharging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoFloatingPointTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern FLOATING =
            Pattern.compile("\\b(double|float|Double|Float|doubleValue|floatValue|\\d+\\.\\d+[dDfF]?)\\b");

    @Test
    void noSourceOfThisModuleComputesWithFloatingPoint() throws IOException {
        List<String> hits = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String code = withoutCommentsAndText(Files.readString(file));
                Matcher matcher = FLOATING.matcher(code);
                while (matcher.find()) {
                    hits.add(file.getFileName() + ": " + matcher.group());
                }
            }
        }
        assertEquals(List.of(), hits);
    }

    private static String withoutCommentsAndText(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("//[^\n]*", "")
                .replaceAll("\"(\\\\.|[^\"\\\\\n])*\"", "\"\"");
    }
}
