package org.livingwell.journeys.faults;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;

import org.livingwell.platform.test.TestIssuer;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Makes it about noon in every place, so that no hour of the day holds a message back. */
record NoonPlaces(String intake, String mongodb) {

    void setUp() {
        try (var http = HttpClient.newHttpClient()) {
            for (String place : Clients.PLACES) setUp(http, place);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /**
     * A message that is wanted before contact has fetched what a place decided would wait for the
     * end of a night that is none there.
     */
    void awaitHeard() {
        try (var client = MongoClients.create(mongodb)) {
            var settings = client.getDatabase("contact").getCollection("place_settings");
            var fetched = and(in("_id", Clients.PLACES), exists("index.due", false));
            await("what places decided")
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> settings.countDocuments(fetched) == Clients.PLACES.size());
        }
    }

    private void setUp(HttpClient http, String place) throws IOException, InterruptedException {
        var read = http.send(request(place).build(), BodyHandlers.ofString());
        var change =
                request(place)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("If-Match", read.headers().firstValue("etag").orElseThrow())
                        .PUT(BodyPublishers.ofString(atNoon(read.body())));
        HttpResponse<String> changed = http.send(change.build(), BodyHandlers.ofString());
        if (changed.statusCode() != 200) throw new AssertionError(changed.body());
    }

    private static String atNoon(String place) {
        var settings = (ObjectNode) JsonMapper.shared().readTree(place).get("settings");
        return settings.put("zone", zone()).put("ringUs", "01632 960500").toString();
    }

    private HttpRequest.Builder request(String place) {
        return HttpRequest.newBuilder(URI.create(intake + "/api/places/" + place + "/settings"))
                .header("Authorization", "Bearer " + TestIssuer.lead("lead-" + place, place));
    }

    private static String zone() {
        int ahead = 12 - Instant.now().atOffset(ZoneOffset.UTC).getHour();
        return ahead == 0 ? "Etc/GMT" : "Etc/GMT%+d".formatted(-ahead);
    }
}
