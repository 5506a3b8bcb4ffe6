package org.livingwell.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Holds a service to this: whoever left works on nowhere, and whoever is unknown may work. */
public final class WhoeverLeft {

    private WhoeverLeft() {}

    /** By the operator's list of parked events, which every service has. */
    public static void check(int port) {
        String name = "olga " + UUID.randomUUID();
        String token = TestIssuer.token(name, List.of("operator"));
        check(TestIssuer.subject(name), () -> Calls.to(port).get("/operator/parked", token));
    }

    /** Said of a worker of Lambeth whom nobody spoke of before. */
    public static void check(UUID worker, Supplier<Calls.Answer> ask) {
        assertThat(ask.get().status()).isEqualTo(200);
        try (var intake =
                new StubPublisher(RealParts.running().kafkaBootstrapServers(), "intake")) {
            says(intake, worker, 2, "WorkerLeft.v1", "");
            await().until(() -> ask.get().status() == 403);
            assertThat(ask.get().at("code")).isEqualTo("left");

            says(intake, worker, 1, "WorkerJoined.v1", ",\"place\":\"lambeth\"");
            says(intake, worker, 3, "WorkerJoined.v1", ",\"place\":\"lambeth\"");
            await().until(() -> ask.get().status() == 200);
        }
    }

    private static void says(
            StubPublisher intake, UUID worker, long sequence, String type, String more) {
        intake.publish(
                UUID.randomUUID(),
                type,
                "worker/" + worker,
                sequence,
                null,
                "lambeth",
                "{\"worker\":\"" + worker + "\"" + more + "}");
    }
}
