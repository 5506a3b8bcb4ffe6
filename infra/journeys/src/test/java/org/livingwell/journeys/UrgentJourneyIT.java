package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** Somebody who cannot wait reaches a human by real mail, and may ask how things stand. */
class UrgentJourneyIT {

    @Test
    void theDutyContactIsToldByMailThatNamesNobody() {
        String name = "Tomasz " + UUID.randomUUID();
        var received =
                Door.anybody()
                        .post(
                                "/api/introductions",
                                """
                                {"by":"self","place":"lambeth","name":"%s","urgent":true,
                                 "broughtBy":"I sleep in my car tonight.","language":"Polish"}
                                """
                                        .formatted(name));
        String reference = received.at("reference");
        assertThat(received.status()).isEqualTo(201);

        await().until(() -> mails().contains(reference));
        assertThat(mails()).contains("duty@lambeth.example").doesNotContain(name, "my car");

        var standing =
                Door.anybody()
                        .post(
                                "/api/introductions/status",
                                "{\"reference\":\"%s\"}".formatted(reference));
        assertThat(standing.at("next.0")).contains("in touch with you by");
    }

    private static String mails() {
        int page = Stack.running().ports().mailPage();
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create("http://localhost:" + page + "/messages"));
            return http.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
