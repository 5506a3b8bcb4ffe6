package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

/** Whoever has nothing of ours but the document can talk to us: a client made from it does. */
@ServiceIT
class GeneratedClientIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");

    /** Put there by the build, apart from every class path. */
    static final Path GENERATOR = Path.of("target", "generator", "openapi-generator-cli.jar");

    static final Path PROGRAM = Path.of("src", "test", "resources", "client", "Introduces.java");

    @LocalServerPort int port;
    @TempDir Path made;

    @Test
    void aClientMadeFromTheDocumentIntroducesFindsAndWelcomesSomebody() throws Exception {
        generate(Files.writeString(made.resolve("openapi.json"), document()));
        compile();

        try (var client = new URLClassLoader(new URL[] {classes().toUri().toURL()})) {
            Class<?> program = client.loadClass("Introduces");
            String name = "Amara " + UUID.randomUUID();
            Method welcomed =
                    program.getMethod("welcomed", String.class, String.class, String.class);
            Object person = welcomed.invoke(null, base(), WANDA, name);
            Method refusal = program.getMethod("refusal", String.class, String.class);

            assertThat(Calls.to(port).get("/api/people/" + person, WANDA).at("name"))
                    .isEqualTo(name);
            assertThat(refusal.invoke(null, base(), WANDA)).asString().contains("404", "not-found");
        }
    }

    private String document() {
        return Calls.to(port).get("/v3/api-docs", null).text();
    }

    private String base() {
        return "http://localhost:" + port;
    }

    private Path classes() {
        return made.resolve("classes");
    }

    private void generate(Path document) throws IOException, InterruptedException {
        assertThat(GENERATOR).as("mvn process-test-resources puts it there").exists();
        var generating =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-jar",
                                GENERATOR.toString(),
                                "generate",
                                "-g",
                                "java",
                                "--library",
                                "native",
                                "-i",
                                document.toString(),
                                "-o",
                                made.resolve("client").toString(),
                                "--global-property",
                                "apis,models,supportingFiles,apiTests=false,modelTests=false,"
                                        + "apiDocs=false,modelDocs=false",
                                "--additional-properties",
                                "invokerPackage=org.livingwell.client,"
                                        + "apiPackage=org.livingwell.client.api,"
                                        + "modelPackage=org.livingwell.client.model,"
                                        + "openApiNullable=false,useJakartaEe=true,"
                                        + "hideGenerationTimestamp=true")
                        .redirectErrorStream(true)
                        .redirectOutput(made.resolve("generator.log").toFile())
                        .start();
        assertThat(generating.waitFor()).as(() -> read(made.resolve("generator.log"))).isZero();
    }

    private void compile() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "-proc:none",
                                "-nowarn",
                                "-d",
                                classes().toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                PROGRAM.toString()));
        try (Stream<Path> files = Files.walk(made.resolve("client/src/main/java"))) {
            files.map(Path::toString).filter(it -> it.endsWith(".java")).forEach(arguments::add);
        }
        assertThat(compiler.run(null, null, null, arguments.toArray(String[]::new))).isZero();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return "it said nothing";
        }
    }
}
