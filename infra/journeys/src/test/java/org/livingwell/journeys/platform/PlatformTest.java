package org.livingwell.journeys.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Holds the platform to being small, and to having nothing in it that nobody uses. */
class PlatformTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path SOURCES =
            ROOT.resolve("infra/platform/src/main/java/org/livingwell/platform");

    /** What every promise of the platform rests on: state, events, timers, read models. */
    private static final List<String> EVENT_PATH =
            List.of("store", "events", "readmodel", "people", "calls", "time", "domain", "json");

    /**
     * What is written down is checked first (ADR 0037), what every room repeated stands here once
     * (ADR 0067), a timer takes a lease before it acts (ADR 0107), what thousands get gives way to
     * one person (ADR 0126), of another service's refusals only its own ends what is wanted (ADR
     * 0158), and what was said while a service was away is read first (ADR 0166).
     */
    @Test
    void theEventPathStaysWithinItsBound() {
        long lines = EVENT_PATH.stream().mapToLong(it -> linesOfCode(SOURCES.resolve(it))).sum();

        assertThat(lines).isBetween(2_000L, 3_900L);
    }

    @Test
    void everyMethodOfThePlatformIsCalled() {
        JavaClasses everything = new ClassFileImporter().importPaths(compiled());

        assertThat(everything.contain("org.livingwell.intake.IntakeApplication")).isTrue();
        assertThat(uncalled(everything, it -> it.getPackageName().contains(".platform"))).isEmpty();
    }

    @Test
    void aMethodThatNobodyCallsIsFound() {
        JavaClasses planted = new ClassFileImporter().importClasses(Planted.class);

        assertThat(uncalled(planted, _ -> true))
                .singleElement()
                .asString()
                .contains("nobodyCallsThis");
    }

    static final class Planted {
        static String called() {
            return "called";
        }

        static String nobodyCallsThis() {
            return called();
        }
    }

    private static List<String> uncalled(JavaClasses classes, Predicate<JavaClass> looked) {
        return classes.stream()
                .filter(looked)
                .flatMap(it -> it.getMethods().stream())
                .filter(PlatformTest::isForCallers)
                .filter(it -> it.getAccessesToSelf().isEmpty())
                .filter(it -> it.getReferencesToSelf().isEmpty())
                .map(JavaMethod::getFullName)
                .toList();
    }

    private static List<Path> compiled() {
        try (var modules = Files.list(ROOT)) {
            return Stream.concat(
                            modules.map(it -> it.resolve("target/classes")),
                            Stream.of(ROOT.resolve("infra/platform/target/classes")))
                    .filter(Files::isDirectory)
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /**
     * Frameworks call what is annotated or overrides; records, enums and lambdas call themselves.
     */
    private static boolean isForCallers(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && method.getAnnotations().isEmpty()
                && !owner.isInterface()
                && !owner.isEnum()
                && !(owner.isRecord() && method.getRawParameterTypes().isEmpty())
                && !overrides(method);
    }

    private static boolean overrides(JavaMethod method) {
        Predicate<JavaClass> same =
                it ->
                        it.getMethods().stream()
                                .anyMatch(
                                        other ->
                                                other.getName().equals(method.getName())
                                                        && other.getRawParameterTypes().size()
                                                                == method.getRawParameterTypes()
                                                                        .size());
        return Stream.concat(
                        method.getOwner().getAllRawInterfaces().stream(),
                        method.getOwner().getAllRawSuperclasses().stream())
                .anyMatch(same);
    }

    /** Neither imports nor blank lines nor comments. */
    private static long linesOfCode(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".java"))
                    .flatMap(PlatformTest::lines)
                    .filter(it -> !it.isEmpty() && !it.matches("(import|package|//|/\\*|\\*).*"))
                    .count();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().map(String::strip);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
