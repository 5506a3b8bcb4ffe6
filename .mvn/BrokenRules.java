import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.pitest.mutationtest.commandline.MutationCoverageReport;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Breaks a service's rules one at a time and lets their tests notice; fails where fewer are noticed
 * than must be, and prints which were not (infra/adr/0083-rules-are-broken-in-every-build.md).
 *
 * <p>The classes are first written anew by the library PIT writes its mutants with, so that both
 * number their constants alike: exchanging a class that others are nested in for one that numbers
 * them otherwise ends JDK 25's JVM, and PIT takes a dead JVM for a noticed fault.
 */
class BrokenRules {

    /** Arguments: a module's {@code target}, and how many of a hundred must be noticed. */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[0]);
        Path report = target.resolve("broken-rules");
        Path rules = report.resolve("classes");
        if (rewrite(target.resolve("classes"), rules) == 0) {
            System.out.println("BROKEN RULES: there is no domain here, so nothing was broken");
            return;
        }
        try {
            MutationCoverageReport.main(
                    new String[] {
                        "--targetClasses=org.livingwell.*",
                        "--targetTests=org.livingwell.*.domain.*Test",
                        "--mutableCodePaths=" + rules,
                        "--classPath=" + rules + "," + launched().replace(File.pathSeparator, ","),
                        "--includeLaunchClasspath=false",
                        "--sourceDirs=" + target.resolveSibling("src/main/java"),
                        "--reportDir=" + report,
                        "--timestampedReports=false",
                        "--outputFormats=HTML,CSV",
                        "--threads=2",
                        "--verbosity=NO_SPINNER",
                        "--jvmArgs=-Xmx512m,-XX:+UseSerialGC,-XX:TieredStopAtLevel=1,"
                                + "-Duser.timezone=UTC",
                        "--mutationThreshold=" + args[1]
                    });
        } catch (RuntimeException tooFew) {
            unnoticed(report).forEach(it -> System.out.println("NOT NOTICED " + it));
            throw tooFew;
        }
    }

    private static String launched() {
        return System.getProperty("java.class.path");
    }

    private static int rewrite(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> domain =
                    files.filter(it -> it.toString().endsWith(".class"))
                            .filter(it -> it.getParent().endsWith("domain"))
                            .toList();
            for (Path file : domain) {
                var writer = new ClassWriter(0);
                new ClassReader(Files.readAllBytes(file)).accept(writer, 0);
                Path written = to.resolve(from.relativize(file));
                Files.createDirectories(written.getParent());
                Files.write(written, writer.toByteArray());
            }
            return domain.size();
        }
    }

    /** Such as {@code Concern.java:101 share, RemoveConditionalMutator_EQUAL_ELSE}. */
    private static List<String> unnoticed(Path report) throws IOException {
        return Files.readAllLines(report.resolve("mutations.csv")).stream()
                .map(it -> it.split(","))
                .filter(it -> it[5].equals("SURVIVED") || it[5].equals("NO_COVERAGE"))
                .map(it -> it[0] + ":" + it[4] + " " + it[3] + it[2].replaceAll(".*\\.", ", "))
                .sorted()
                .toList();
    }
}
