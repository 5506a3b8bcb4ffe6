import com.google.googlejavaformat.java.Main;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks ({@code check}) or rewrites ({@code write}) every Java file with google-java-format, run by
 * the JDK 25 of the build because a formatter inside Maven's own JVM cannot read newer syntax.
 */
class Format {

    public static void main(String[] args) throws Exception {
        boolean write = args.length > 0 && args[0].equals("write");
        List<String> command = new ArrayList<>(List.of("--aosp"));
        command.addAll(write ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
        int options = command.size();
        try (var files = Files.walk(Path.of(""))) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .filter(file -> file.contains("src/") && !file.contains("target/"))
                    .sorted()
                    .forEach(command::add);
        }
        if (command.size() == options) return;
        var out = new PrintWriter(System.out, true);
        var err = new PrintWriter(System.err, true);
        int status = new Main(out, err, System.in).format(command.toArray(String[]::new));
        err.flush();
        if (status != 0 && !write) System.err.println("Mend the files above with: mvn -N initialize -Dformat.args=write");
        System.exit(status);
    }
}
