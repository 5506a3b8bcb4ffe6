package org.livingwell.local;

import java.util.ArrayList;
import java.util.List;

/** The command line of a child JVM that is capped, quiet and never outlives us. */
final class Jvm {

    private static final List<String> CAPPED =
            List.of(
                    "-XX:+UseSerialGC",
                    "-Xss512k",
                    "-XX:+UseCompactObjectHeaders",
                    "-Djava.net.preferIPv4Stack=true",
                    "-Duser.timezone=UTC",
                    "-Dfile.encoding=UTF-8",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow");

    private Jvm() {}

    /** {@code options} come before the main class, {@code arguments} after it. */
    static List<String> command(
            String classPath, List<String> options, String main, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Home.java().toString());
        command.addAll(CAPPED);
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, "org.livingwell.local.child.Tethered", main));
        command.addAll(List.of(arguments));
        return command;
    }
}
