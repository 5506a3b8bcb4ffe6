package org.livingwell.local.notify;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Calls back as Notify does: it waits five seconds, and calls again, five times, only where nobody
 * answers, or with a 5xx or 429; any other answer is the last. Between two tries it waits five
 * minutes, and here as long as it is told.
 */
public final class CallBacks {

    private static final int TRIES = 6;
    private static final Duration WAITS = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(WAITS).build();
    private final Optional<URI> to;
    private final String token;
    private final Duration between;

    private CallBacks(Optional<URI> to, String token, Duration between) {
        this.to = to;
        this.token = token;
        this.between = between;
    }

    public static CallBacks none() {
        return new CallBacks(Optional.empty(), "", Duration.ZERO);
    }

    /**
     * @param url ends in {@code /api/providers/notify/}
     */
    public static CallBacks to(String url, String token, Duration between) {
        return new CallBacks(Optional.of(URI.create(url)), token, between);
    }

    /** Goes on by itself. */
    void tell(String what, Map<String, ?> body) {
        to.ifPresent(it -> Thread.ofVirtual().start(() -> tell(it.resolve(what), body)));
    }

    private void tell(URI url, Map<String, ?> body) {
        var request =
                HttpRequest.newBuilder(url)
                        .timeout(WAITS)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)))
                        .build();
        try {
            for (int tried = 1; mustTryAgain(request) && tried < TRIES; tried++)
                Thread.sleep(between);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean mustTryAgain(HttpRequest request) throws InterruptedException {
        try {
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            return status >= 500 || status == 429;
        } catch (IOException nobodyAnswers) {
            return true;
        }
    }
}
