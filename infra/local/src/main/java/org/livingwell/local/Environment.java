package org.livingwell.local;

import org.livingwell.local.notify.DemoNotify;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What every process of ours is told about its neighbours, by environment variables.
 *
 * @param gateway what the gateway is told besides
 */
public record Environment(
        Ports ports,
        String mongodb,
        String kafka,
        String keycloakUrl,
        Path data,
        Map<String, String> gateway) {

    static final String REALM = "living-well";

    /** A part we do not start may run elsewhere and be named by the usual variable. */
    static Environment of(Options options) {
        var ports = options.ports();
        var keycloak = "http://localhost:" + ports.keycloak();
        var kafka = "localhost:" + ports.kafka();
        return new Environment(
                ports,
                MongoPart.elsewhere().orElse("mongodb://localhost:" + ports.mongodb()),
                options.has("kafka") ? kafka : named("KAFKA_BOOTSTRAP_SERVERS", kafka),
                options.has("keycloak") ? keycloak : named("KEYCLOAK_URL", keycloak),
                options.data(),
                options.gateway());
    }

    /** The gateway as a browser sees it. */
    public String publicUrl() {
        return "http://localhost:" + ports.gateway();
    }

    public String urlOf(String name) {
        return name.equals("gateway") ? publicUrl() : "http://localhost:" + ports.service(name);
    }

    Map<String, String> of(String name) {
        var gateway = name.equals("gateway");
        var port = gateway ? ports.gateway() : ports.service(name);
        var all = new HashMap<String, String>();
        all.put("SERVER_PORT", Integer.toString(port));
        all.put("SERVER_ADDRESS", "localhost");
        if (gateway) {
            all.put("MANAGEMENT_PORT", Integer.toString(ports.gatewayManagement()));
            all.put("MANAGEMENT_SERVER_ADDRESS", "localhost");
            all.putAll(this.gateway);
        }
        all.put("MONGODB_URI", mongodb);
        all.put("KAFKA_BOOTSTRAP_SERVERS", kafka);
        all.put("KEYCLOAK_URL", keycloakUrl);
        all.put("PUBLIC_URL", publicUrl());
        for (var service : Ports.SERVICES)
            all.put(service.toUpperCase(Locale.ROOT) + "_URL", urlOf(service));
        all.put("CLIENT_SECRET", clientSecret(ServicePart.module(name)));
        if (!gateway) {
            all.put("SMTP_PORT", Integer.toString(ports.smtp()));
            all.put("SMS_URL", "http://localhost:%d/messages".formatted(ports.texts()));
            String keys = System.getenv("KEY_ENCRYPTION_KEYS_FILE");
            all.put("KEY_ENCRYPTION_KEYS_FILE", keys == null ? KeyFile.in(data).toString() : keys);
        }
        if (name.equals("contact")) all.putAll(notify(System.getenv()));
        if (name.equals("intake"))
            all.put("PROVISIONING_SECRET", clientSecret("intake-provisioning"));
        all.put("SPRING_PROFILES_ACTIVE", "local");
        return all;
    }

    /** Texts go by the stand-in for GOV.UK Notify, unless somebody says which key is used. */
    Map<String, String> notify(Map<String, String> said) {
        if (said.containsKey("NOTIFY_API_KEY")) return Map.of();
        return Map.of(
                "NOTIFY_API_KEY",
                DemoNotify.KEY,
                "NOTIFY_URL",
                "http://localhost:" + ports.texts(),
                "NOTIFY_TEXT_TEMPLATE",
                DemoNotify.TEXT.toString(),
                "NOTIFY_LETTERS",
                "true",
                "NOTIFY_CALLBACK_TOKEN",
                DemoNotify.CALLBACK_TOKEN);
    }

    /** The same for everybody and good for nothing but demonstration. */
    static String clientSecret(String client) {
        return "local-demo-%s-secret".formatted(client);
    }

    private static String named(String variable, String otherwise) {
        return System.getenv().getOrDefault(variable, otherwise);
    }
}
