package org.livingwell.journeys.faults;

import org.livingwell.local.KafkaPart;
import org.livingwell.local.MongoPart;
import org.livingwell.local.Topics;
import org.livingwell.platform.seal.TestKeys;
import org.livingwell.platform.test.TestIssuer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * As much of the platform as the event path needs, in processes that a test may hurt; what people
 * would be sent ends in {@code texts}.
 *
 * @param twin a second instance of contact, which shares its database and its readers
 */
record World(
        MongoPart mongodb,
        KafkaPart kafka,
        ServiceProcess intake,
        ServiceProcess careplan,
        ServiceProcess contact,
        ServiceProcess twin,
        Texts texts)
        implements AutoCloseable {

    private static final int PORTS = 7;

    static World start(Path folder) {
        int port = freePorts();
        var mongodb = MongoPart.start(folder.resolve("mongodb"), port);
        var kafka = KafkaPart.start(folder.resolve("kafka"), port + 1);
        Topics.createAll(kafka.bootstrapServers());
        Map<String, String> environment = new HashMap<>();
        environment.put("MONGODB_URI", mongodb.uri());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        environment.put("KEYCLOAK_URL", TestIssuer.url());
        environment.put("CLIENT_SECRET", "secret-of-tests");
        environment.put("KEY_ENCRYPTION_KEYS", TestKeys.WRAP);
        environment.put("INTAKE_URL", "http://localhost:" + (port + 3));
        environment.put("CAREPLAN_URL", "http://localhost:" + (port + 4));
        var intake = ServiceProcess.start("intake", folder, port + 3, environment);
        var careplan = ServiceProcess.start("careplan", folder, port + 4, environment);
        var texts = Texts.start();
        Map<String, String> sending = new HashMap<>(environment);
        sending.put("SMS_URL", texts.url());
        var contact = ServiceProcess.start("contact", folder, port + 5, sending);
        var twin = contact.another(port + 6);
        var world = new World(mongodb, kafka, intake, careplan, contact, twin, texts);
        world.awaitReady();
        var noon = new NoonPlaces(intake.url(), mongodb.uri());
        noon.setUp();
        world.quiet().await();
        noon.awaitHeard();
        return world;
    }

    void awaitReady() {
        services().forEach(ServiceProcess::awaitReady);
    }

    /** One of the two that share contact's work. */
    ServiceProcess eitherContact(Random random) {
        return random.nextBoolean() ? contact : twin;
    }

    private List<ServiceProcess> services() {
        return List.of(intake, careplan, contact, twin);
    }

    Quiet quiet() {
        return new Quiet(
                mongodb.uri(), kafka.bootstrapServers(), List.of("intake", "careplan", "contact"));
    }

    /** The first of seven neighbours below the ports a system hands out. */
    private static int freePorts() {
        return IntStream.iterate(
                        21_000 + (int) (ProcessHandle.current().pid() % 900) * 10, it -> it + 10)
                .limit(100)
                .filter(first -> IntStream.range(first, first + PORTS).allMatch(World::isFree))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    @Override
    public void close() {
        services().forEach(ServiceProcess::close);
        kafka.close();
        mongodb.close();
        texts.close();
    }
}
