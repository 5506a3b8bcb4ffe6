package org.livingwell.platform.test;

import org.livingwell.platform.seal.TestKeys;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells a service where its surroundings are, by the names it knows from its environment. */
public final class ServiceSurroundings
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);
    private static final AtomicInteger AHEAD = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        RealParts parts = RealParts.running();
        var environment = context.getEnvironment();
        String name = environment.getProperty("spring.application.name", "service");
        // where a test may move the clock, the times of others would not fit, whoever came before
        boolean clockMoves = environment.acceptsProfiles(Profiles.of("local"));
        String run = clockMoves ? RUN + "-ahead-" + AHEAD.incrementAndGet() : RUN;
        String apart = clockMoves ? "-" + run : "";
        Map<String, Object> surroundings =
                Map.of(
                        "MONGODB_URI",
                        parts.mongodbUri(),
                        "KAFKA_BOOTSTRAP_SERVERS",
                        parts.kafkaBootstrapServers(),
                        "KEYCLOAK_URL",
                        TestIssuer.url(),
                        "CLIENT_SECRET",
                        "secret-of-tests",
                        "livingwell.contracts",
                        "file:contracts/events/,classpath*:contracts/events/",
                        "KEY_ENCRYPTION_KEYS",
                        TestKeys.WRAP,
                        "spring.mongodb.database",
                        name + "-" + run,
                        "livingwell.keys.database",
                        "keys" + apart,
                        "livingwell.keys.tombstones-database",
                        "tombstones" + apart,
                        "livingwell.rounds.pause",
                        "100ms");
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("surroundings", surroundings));
    }
}
