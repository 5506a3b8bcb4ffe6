package org.livingwell.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the caller of {@code ./infra/up} asked for.
 *
 * @param gateway variables that it is told besides; a test's alone
 */
public record Options(
        boolean fresh,
        List<String> parts,
        Ports ports,
        Path data,
        Path logs,
        Map<String, String> gateway) {

    /** The processes that are our own code. */
    public static final List<String> OURS =
            Stream.concat(Ports.SERVICES.stream(), Stream.of("gateway")).toList();

    public static final List<String> EVERYTHING =
            Stream.concat(Stream.of("mongodb", "kafka", "keycloak", "mail"), OURS.stream())
                    .toList();

    private static final String USAGE =
            "Use: ./infra/up [--fresh] [--only a,b] [--without a,b] [--port-offset N] [--data DIR];"
                    + " parts are "
                    + String.join(", ", EVERYTHING)
                    + ".";

    /** Reads the command line; anything not understood is refused with the usage. */
    public static Options parse(String... arguments) {
        var fresh = false;
        var parts = EVERYTHING;
        var offset = 0;
        Path data = null;
        var words = List.of(arguments).iterator();
        while (words.hasNext()) {
            var option = words.next();
            if (option.equals("--fresh")) {
                fresh = true;
                continue;
            }
            if (!words.hasNext()) throw new Trouble(USAGE);
            var value = words.next();
            switch (option) {
                case "--only" -> parts = keep(parts, names(value)::contains);
                case "--without" -> parts = keep(parts, Predicate.not(names(value)::contains));
                case "--port-offset" -> offset = offset(value);
                case "--data" -> data = Path.of(value);
                default -> throw new Trouble(USAGE);
            }
        }
        var home = data == null ? Home.folder("data").resolve(named(offset)) : data;
        var logs =
                data != null
                        ? data.resolve("logs")
                        : offset == 0
                                ? Home.folder("logs")
                                : Home.folder("logs").resolve(named(offset));
        return new Options(
                fresh,
                parts,
                new Ports(offset),
                home.toAbsolutePath(),
                logs.toAbsolutePath(),
                Map.of());
    }

    public Options withGatewayTold(Map<String, String> variables) {
        return new Options(fresh, parts, ports, data, logs, variables);
    }

    public boolean has(String part) {
        return parts.contains(part);
    }

    /** The wanted parts that do not already run elsewhere. */
    List<String> startedHere() {
        return keep(parts, part -> !part.equals("mongodb") || MongoPart.elsewhere().isEmpty());
    }

    private static List<String> keep(List<String> parts, Predicate<String> wanted) {
        return parts.stream().filter(wanted).toList();
    }

    private static List<String> names(String value) {
        var names = List.of(value.split(","));
        for (var name : names) {
            if (!EVERYTHING.contains(name))
                throw new Trouble("There is no part called %s. %s".formatted(name, USAGE));
        }
        return names;
    }

    private static int offset(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 30_000)
            throw new Trouble("--port-offset wants a number from 0 to 30000.");
        return Integer.parseInt(value);
    }

    private static String named(int offset) {
        return "offset-" + offset;
    }
}
