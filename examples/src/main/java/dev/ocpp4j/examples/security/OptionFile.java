package dev.ocpp4j.examples.security;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;

/** A file that an option names. What goes wrong is said with the option, the file and the reason, and never quoted. */
final class OptionFile {
    private final String option;
    private final Path file;

    OptionFile(String option, Path file) {
        this.option = option;
        this.file = file;
    }

    /** @throws IllegalArgumentException when the file cannot be read, or the reader makes nothing of it */
    <T> T text(Function<String, T> reader) {
        return read(() -> Files.readString(file), reader);
    }

    /** @throws IllegalArgumentException when the file cannot be read, or the reader makes nothing of it */
    <T> T bytes(Function<byte[], T> reader) {
        return read(() -> Files.readAllBytes(file), reader);
    }

    /** The first line of the file: a password. */
    String secret() {
        return text(text -> text.lines()
                .findFirst()
                .filter(line -> !line.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException("it holds no password")));
    }

    private interface Content<C> {
        C get() throws IOException;
    }

    private <C, T> T read(Content<C> content, Function<C, T> reader) {
        try {
            return reader.apply(content.get());
        } catch (NoSuchFileException e) {
            throw wrong("there is no such file", e);
        } catch (AccessDeniedException e) {
            throw wrong("it may not be read", e);
        } catch (CharacterCodingException e) {
            throw wrong("it is not a text", e);
        } catch (IOException | IllegalArgumentException e) {
            throw wrong(e.getMessage(), e);
        }
    }

    private IllegalArgumentException wrong(String reason, Exception cause) {
        return new IllegalArgumentException(option + " " + file + ": " + reason, cause);
    }
}
