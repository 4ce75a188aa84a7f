package dev.ocpp4j.examples.files;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file in the body of a PUT or POST: as it is, or as the first part of a form. */
record SentFile(String name, byte[] content) {
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"?([^\";\r\n]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)", Pattern.CASE_INSENSITIVE);

    static SentFile of(@Nullable String contentType, @Nullable String disposition, String path, byte[] body) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        String name = find(FILE_NAME, disposition, last);
        String boundary =
                contentType != null && contentType.startsWith("multipart/") ? find(BOUNDARY, contentType, "") : "";
        return boundary.isEmpty() ? new SentFile(name, body) : part(name, boundary, body);
    }

    private static String find(Pattern pattern, @Nullable String in, String otherwise) {
        Matcher matcher = pattern.matcher(in == null ? "" : in);
        return matcher.find() ? matcher.group(1) : otherwise;
    }

    /** The first part. Latin 1 keeps every byte as it is. */
    private static SentFile part(String name, String boundary, byte[] body) {
        String text = new String(body, StandardCharsets.ISO_8859_1);
        int head = text.indexOf("--" + boundary);
        int start = text.indexOf("\r\n\r\n", head);
        int end = text.indexOf("\r\n--" + boundary, start);
        if (head < 0 || start < 0 || end < 0) {
            return new SentFile(name, body);
        }
        return new SentFile(
                find(FILE_NAME, text.substring(head, start), name),
                text.substring(start + 4, end).getBytes(StandardCharsets.ISO_8859_1));
    }
}
