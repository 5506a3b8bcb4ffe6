import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.pitest.classpath.CodeSource;
import org.pitest.mutationtest.build.MutationGrouper;
import org.pitest.mutationtest.build.MutationGrouperFactory;
import org.pitest.mutationtest.commandline.OptionsParser;
import org.pitest.mutationtest.commandline.PluginFilter;
import org.pitest.mutationtest.config.PluginServices;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.config.SettingsFactory;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.environment.EnvironmentResetPlugin;
import org.pitest.mutationtest.tooling.EntryPoint;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Breaks a service's rules one at a time and lets their tests notice; fails where fewer are noticed
 * than must be, and prints which were not (infra/adr/0083-rules-are-broken-in-every-build.md).
 *
 * <p>The classes are first written anew by the library PIT writes its mutants with, so that both
 * number their constants alike: exchanging a class that others are nested in for one that numbers
 * them otherwise ends JDK 25's JVM, and PIT takes a dead JVM for a noticed fault.
 *
 * <p>PIT by itself starts a JVM a class and reads the tests of its room anew in each; here a room's
 * classes are broken one after the other in one, with {@link Mended} between
 * (infra/adr/0122-a-room-is-broken-in-one-process.md).
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
        int noticed =
                noticed(
                        "--targetClasses=org.livingwell.*",
                        "--targetTests=org.livingwell.*.domain.*Test",
                        "--mutableCodePaths=" + rules,
                        "--classPath="
                                + rules
                                + ","
                                + mended(report.resolve("mended"))
                                + ","
                                + launched().replace(File.pathSeparator, ","),
                        "--includeLaunchClasspath=false",
                        "--sourceDirs=" + target.resolveSibling("src/main/java"),
                        "--reportDir=" + report,
                        "--timestampedReports=false",
                        "--outputFormats=HTML,CSV",
                        "--threads=2",
                        "--verbosity=NO_SPINNER",
                        "--jvmArgs=-Xmx512m,-XX:+UseSerialGC,-XX:TieredStopAtLevel=1,"
                                + "-Duser.timezone=UTC");
        if (noticed >= Integer.parseInt(args[1])) return;
        unnoticed(report).forEach(it -> System.out.println("NOT NOTICED " + it));
        throw new IllegalStateException(
                "Of a hundred broken rules %d were noticed, not %s".formatted(noticed, args[1]));
    }

    /** How many of a hundred. */
    private static int noticed(String... options) {
        var plugins = PluginServices.makeForContextLoader();
        var parsed = new OptionsParser(new PluginFilter(plugins)).parse(options);
        if (!parsed.isOk()) throw new IllegalArgumentException("" + parsed.getErrorMessage());
        var asked = parsed.getOptions();
        var result =
                new EntryPoint().execute(null, asked, new ByRoom(asked, plugins), new HashMap<>());
        if (result.getError().isPresent()) throw new IllegalStateException(result.getError().get());
        return result.getStatistics().orElseThrow().getMutationStatistics().getPercentageDetected();
    }

    /**
     * PIT's own settings, but for a process a room instead of one a class; the largest goes first.
     */
    private static final class ByRoom extends SettingsFactory {

        private static String name(MutationDetails fault) {
            return fault.getClassName().asJavaName();
        }

        private static String room(MutationDetails fault) {
            return fault.getClassName().getPackage().asJavaName();
        }

        ByRoom(ReportOptions options, PluginServices plugins) {
            super(options, plugins);
        }

        @Override
        public MutationGrouperFactory getMutationGrouper() {
            return new MutationGrouperFactory() {
                @Override
                public String description() {
                    return "A room a process";
                }

                @Override
                public MutationGrouper makeFactory(
                        Properties properties, CodeSource code, int threads, int size) {
                    return (_, faults) ->
                            faults.stream()
                                    .sorted(Comparator.comparing(ByRoom::name))
                                    .collect(Collectors.groupingBy(ByRoom::room))
                                    .values()
                                    .stream()
                                    .sorted(
                                            Comparator.comparing(
                                                    List::size, Comparator.reverseOrder()))
                                    .toList();
                }
            };
        }
    }

    /** Where PIT's processes find {@link Mended}. */
    private static Path mended(Path folder) throws IOException {
        Path named =
                folder.resolve("META-INF/services").resolve(EnvironmentResetPlugin.class.getName());
        Files.createDirectories(named.getParent());
        Files.writeString(named, "Mended");
        try (var compiled = Mended.class.getResourceAsStream("Mended.class")) {
            Files.write(folder.resolve("Mended.class"), compiled.readAllBytes());
        }
        return folder;
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
