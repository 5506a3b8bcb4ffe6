package org.livingwell.local;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Catches e-mails and text messages instead of sending them, with a page to read them. */
public final class MailPart implements Part {

    private static final List<String> JVM =
            List.of(
                    "-Xmx64m",
                    "-XX:TieredStopAtLevel=1",
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=error");

    private final Path data;
    private final Ports ports;
    private final Path log;
    private Child child;

    private MailPart(Path data, Ports ports, Path log) {
        this.data = data;
        this.ports = ports;
        this.log = log;
        this.child = launch();
    }

    public static MailPart start(Path dataFolder, Ports ports, Path log) {
        return new MailPart(dataFolder, ports, log);
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Child child() {
        return child;
    }

    @Override
    public String address() {
        return "http://localhost:%d (text messages: %d, SMTP: %d)"
                .formatted(ports.mailPage(), ports.texts(), ports.smtp());
    }

    @Override
    public void restart() {
        close();
        child = launch();
    }

    private Child launch() {
        var command =
                Jvm.command(
                        Home.classPath("mail"),
                        JVM,
                        "org.livingwell.local.mail.MailRoom",
                        data.toString(),
                        Integer.toString(ports.smtp()),
                        Integer.toString(ports.mailPage()),
                        Integer.toString(ports.texts()),
                        "http://localhost:%d/api/providers/notify/".formatted(ports.gateway()));
        return Child.start(name(), command, Map.of(), log)
                .awaitReady(Duration.ofSeconds(60), this::answers);
    }

    private boolean answers() throws IOException {
        try (var _ = new Socket("localhost", ports.smtp());
                var _ = new Socket("localhost", ports.mailPage());
                var _ = new Socket("localhost", ports.texts())) {
            return true;
        }
    }
}
