package dev.ocpp4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The compiler carries the protocol: what does not fit together does not compile. */
class HandlersTest {
    private static List<String> errorsOf(String statement) {
        String source = "import dev.ocpp4j.core.*; import dev.ocpp4j.core.TestMessages.*;"
                + "import java.util.concurrent.*; class Snippet { void run(OcppSession session) {" + statement + "} }";
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options =
                List.of("-proc:none", "-d", "target", "-classpath", System.getProperty("java.class.path"));
        compiler.getTask(new StringWriter(), null, diagnostics, options, null, List.of(file))
                .call();
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
                .toList();
    }

    @Test
    void aHandlerThatReturnsTheRightResponseCompiles() {
        assertEquals(
                List.of(),
                errorsOf("Handlers.builder().on(PingRequest.class, (request, exchange) -> new PingResponse())"
                        + ".onAsync(EchoRequest.class, (r, e) -> CompletableFuture.completedFuture(new EchoResponse(r.text())))"
                        + ".build(); CompletableFuture<PingResponse> answer = session.send(new PingRequest());"));
    }

    @Test
    void aHandlerThatReturnsAnotherResponseDoesNotCompile() {
        assertTrue(errorsOf("Handlers.builder().on(PingRequest.class, (request, exchange) -> new EchoResponse(\"x\"));")
                        .size()
                > 0);
    }

    @Test
    void aFutureOfAnotherResponseDoesNotCompile() {
        assertTrue(errorsOf("CompletableFuture<EchoResponse> answer = session.send(new PingRequest());")
                        .size()
                > 0);
    }

    @Test
    void handlersCanBePutTogether() {
        Handlers one = Handlers.builder()
                .on(TestMessages.PingRequest.class, (request, exchange) -> new TestMessages.PingResponse())
                .build();
        Handlers both = Handlers.builder()
                .on(TestMessages.ResetRequest.class, (request, exchange) -> new TestMessages.ResetResponse())
                .addAll(one)
                .build();
        assertEquals(2, both.requests().size());
        assertTrue(both.find(TestMessages.PingRequest.class).isPresent());
        assertTrue(both.find(TestMessages.TellRequest.class).isEmpty());
    }
}
