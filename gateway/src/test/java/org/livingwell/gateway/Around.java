package org.livingwell.gateway;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything the gateway has around it, once per test run. */
public final class Around implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final StubIssuer KEYCLOAK = new StubIssuer();
    static final Map<String, StubService> SERVICES = new LinkedHashMap<>();
    private static final MongoServer MONGO = new MongoServer(new MemoryBackend());
    private static final String MONGO_URI = MONGO.bindAndGetConnectionString();

    static {
        for (String name : List.of("intake", "careplan", "referral", "community", "contact"))
            SERVICES.put(name, new StubService(name));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var values =
                TestPropertyValues.of(
                        "MONGODB_URI=" + MONGO_URI,
                        "KEYCLOAK_URL=" + KEYCLOAK.url(),
                        "MANAGEMENT_PORT=0");
        for (var service : SERVICES.entrySet())
            values =
                    values.and(service.getKey().toUpperCase() + "_URL=" + service.getValue().url());
        values.applyTo(context);
    }
}
