package org.livingwell.gateway.docs;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import org.jspecify.annotations.Nullable;
import org.livingwell.gateway.GatewaySettings;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.TreeMap;

/** Serves the description of the whole API, asked for at most once a minute. */
@RestController
class ApiDocsController {

    private final GatewaySettings settings;
    private final RestClient client;
    private final ApiDocs docs;
    private final LoadingCache<String, JsonNode> kept =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build(_ -> collect());

    ApiDocsController(GatewaySettings settings, RestClient.Builder client, ApiDocs docs) {
        this.settings = settings;
        this.client = client.build();
        this.docs = docs;
    }

    @GetMapping(path = "/api/docs", produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode docs() {
        return kept.get("all");
    }

    private JsonNode collect() {
        var answers = new LinkedHashMap<String, JsonNode>();
        var absent = new ArrayList<String>();
        new TreeMap<>(settings.services())
                .forEach(
                        (service, url) -> {
                            try {
                                var own = ask(url + "/v3/api-docs");
                                if (own == null) absent.add(service);
                                else answers.put(service, own);
                            } catch (RestClientException unreachable) {
                                absent.add(service);
                            }
                        });
        return docs.merged(answers, absent);
    }

    private @Nullable JsonNode ask(String url) {
        return client.get().uri(url).retrieve().body(JsonNode.class);
    }
}
