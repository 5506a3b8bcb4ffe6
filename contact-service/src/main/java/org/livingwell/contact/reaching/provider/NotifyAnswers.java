package org.livingwell.contact.reaching.provider;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.provider.Handed.Down;
import org.livingwell.contact.reaching.provider.Handed.Refused;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import uk.gov.service.notify.NotificationClientException;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.stream.Collectors;

import javax.net.ssl.SSLHandshakeException;

/**
 * What an answer of GOV.UK Notify means for the message. Its exceptions hold the whole answer, and
 * that may hold a number: nothing of them goes further than here.
 */
final class NotifyAnswers {

    private static final JsonMapper JSON = JsonMapper.shared();

    private NotifyAnswers() {}

    static Carried of(NotificationClientException said) {
        return said.getHttpResult() == 0
                ? unanswered(said.getCause())
                : answered(said.getHttpResult(), errors(String.valueOf(said.getMessage())));
    }

    /** Where no line was ever made, nothing went. */
    private static Carried unanswered(@Nullable Throwable cause) {
        return switch (cause) {
            case ConnectException _, NoRouteToHostException _, UnknownHostException _ ->
                    Carried.down();
            case SSLHandshakeException _ -> Carried.down();
            case SocketTimeoutException late when "Connect timed out".equals(late.getMessage()) ->
                    Carried.down();
            case null, default -> Carried.unsure();
        };
    }

    /**
     * A 500 of theirs may come after they stored it, and a gateway that gave up waiting (502, 504)
     * does not know.
     */
    private static Carried answered(int status, Set<String> errors) {
        return switch (status) {
            case 400 ->
                    errors.contains("ValidationError")
                            ? Carried.refused("notify-validation")
                            : Carried.ours(new Refused("notify-bad-request"));
            case 429, 503 -> Carried.down();
            default -> status > 400 && status < 500 ? Carried.ours(new Down()) : Carried.unsure();
        };
    }

    private static Set<String> errors(String message) {
        int body = message.indexOf('{');
        if (body < 0) return Set.of();
        try {
            return JSON.readTree(message.substring(body))
                    .path("errors")
                    .valueStream()
                    .map(it -> it.path("error"))
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString)
                    .collect(Collectors.toSet());
        } catch (JacksonException notTheirs) {
            return Set.of();
        }
    }
}
