package org.livingwell.contact.reaching.provider;

import org.livingwell.contact.reaching.provider.Handed.Down;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.phone.Phones;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;

/** Where no provider is configured, texts are posted to whoever stands in for one. */
final class TextStandIn implements Carrier {

    /**
     * @param id the same for a repeat
     */
    private record TextMessage(String to, String text, String id) {}

    private final RestClient http;

    TextStandIn(RestClient.Builder clients, String url, Duration longest) {
        var client = HttpClient.newBuilder().connectTimeout(longest).build();
        var requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(longest);
        this.http = clients.baseUrl(url).requestFactory(requests).build();
    }

    @Override
    public String name() {
        return "stand-in";
    }

    @Override
    public Carried carry(Outgoing it) {
        String number = Phones.line(it.to()).orElse(null);
        if (number == null || !Phones.getsTexts(new Words(number))) {
            return Carried.refused("no-number-for-texts");
        }
        try {
            return http.post()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(new TextMessage(number, it.text(), it.id().toString()))
                    .exchangeForRequiredValue(
                            (_, answer) -> answered(answer.getStatusCode(), it.id().toString()));
        } catch (ResourceAccessException failed) {
            return failed.getCause() instanceof ConnectException
                            || failed.getCause() instanceof HttpConnectTimeoutException
                    ? Carried.down()
                    : Carried.unsure();
        }
    }

    private Carried answered(HttpStatusCode status, String id) {
        if (status.is2xxSuccessful()) return Carried.taken(name(), id);
        return switch (status.value()) {
            case 400, 422 -> Carried.refused("not-valid");
            case 429, 503 -> Carried.down();
            default -> status.is4xxClientError() ? Carried.ours(new Down()) : Carried.unsure();
        };
    }
}
