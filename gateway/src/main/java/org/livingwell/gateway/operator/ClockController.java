package org.livingwell.gateway.operator;

import jakarta.servlet.http.HttpServletRequest;

import org.livingwell.gateway.GatewaySettings;
import org.livingwell.gateway.login.SessionTokens;
import org.livingwell.gateway.problem.Problems;
import org.livingwell.gateway.problem.Refused;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

/** Moves the clocks of all services of a local stack together; each decides who may. */
@RestController
@Profile("local")
class ClockController {

    private final Map<String, URI> services;
    private final SessionTokens tokens;
    private final RestClient client;

    ClockController(GatewaySettings settings, SessionTokens tokens, RestClient.Builder client) {
        this.services = new TreeMap<>(settings.services());
        this.tokens = tokens;
        this.client = client.build();
    }

    @GetMapping("/api/operator/clock")
    Map<String, JsonNode> tell(HttpServletRequest request) {
        return all(HttpMethod.GET, JsonNodeFactory.instance.objectNode(), request);
    }

    @PostMapping("/api/operator/clock")
    Map<String, JsonNode> move(@RequestBody JsonNode forward, HttpServletRequest request) {
        return all(HttpMethod.POST, forward, request);
    }

    private Map<String, JsonNode> all(
            HttpMethod method, JsonNode body, HttpServletRequest request) {
        String token = tokens.of(request).orElseThrow(() -> new Refused(Problems.NOT_SIGNED_IN));
        var answers = new TreeMap<String, JsonNode>();
        services.forEach(
                (service, url) ->
                        answers.put(service, one(method, url + "/operator/clock", body, token)));
        return answers;
    }

    private JsonNode one(HttpMethod method, String url, JsonNode body, String token) {
        try {
            var asked = client.method(method).uri(url).headers(sent -> sent.setBearerAuth(token));
            if (method == HttpMethod.POST) asked.contentType(MediaType.APPLICATION_JSON).body(body);
            var answer = asked.retrieve().body(JsonNode.class);
            return answer == null ? JsonNodeFactory.instance.nullNode() : answer;
        } catch (HttpClientErrorException refused) {
            throw new Refused(Problems.of(HttpStatus.valueOf(refused.getStatusCode().value())));
        } catch (RestClientException unreachable) {
            return JsonNodeFactory.instance.stringNode("resting");
        }
    }
}
