package org.livingwell.journeys.faults;

import org.livingwell.platform.test.TestIssuer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;

/** Sends a command again with the same key until it is answered, as the portal does. */
record PatientCaller(String url, Random random, Ledger ledger) {

    /** Past it a request that a living service leaves without an answer counts as silence. */
    static final Duration SILENCE = Duration.ofSeconds(15);

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();

    String newKey() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    String introduce(String name, String place, String key) {
        var body =
                """
                {"by":"self","place":"%s","name":"%s","broughtBy":"I would like company",
                 "contact":{"phone":"07700 900123","mayText":true}}
                """
                        .formatted(place, name);
        return untilAnswered(() -> post("/api/introductions", body, key), 201)
                .get("reference")
                .asString();
    }

    String find(String name, String place) {
        while (true) {
            String cursor = "";
            do {
                String page = "/api/introductions?place=" + place + cursor;
                JsonNode list = untilAnswered(() -> get(page, place), 200);
                for (JsonNode row : list.get("introductions")) {
                    if (row.get("name").asString().equals(name)) return row.get("id").asString();
                }
                cursor =
                        list.path("next").isString()
                                ? "&cursor=" + list.get("next").asString()
                                : "";
            } while (!cursor.isEmpty());
            throw new AssertionError(name + " was accepted and is not in the list");
        }
    }

    String welcome(String introduction, String place, String key) {
        String path = "/api/introductions/" + introduction + "/welcome";
        return untilAnswered(() -> authorised(post(path, "{}", key), place), 201)
                .get("person")
                .asString();
    }

    /** Whether it is wanted: not yet, where contact does not know them or another is on its way. */
    boolean askToRing(String person, String place, String key) {
        String path = "/api/people/" + person + "/messages";
        String body = "{\"template\":\"ring-us\"}";
        var answer =
                answered(
                        () -> authorised(post(path, body, key), place),
                        it -> it.statusCode() == 201 || isRefused(it));
        return answer.statusCode() == 201;
    }

    private static boolean isRefused(HttpResponse<String> answer) {
        return List.of(403, 404, 409).contains(answer.statusCode()) && !isUncertain(answer);
    }

    JsonNode read(String path, String place) {
        return untilAnswered(() -> get(path, place), 200);
    }

    void pause(int most) {
        try {
            Thread.sleep(random.nextInt(most) + 5);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private interface Asked {
        HttpRequest.Builder request();
    }

    private JsonNode untilAnswered(Asked asked, int wanted) {
        var answer = answered(asked, it -> it.statusCode() == wanted);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> answered(Asked asked, Predicate<HttpResponse<String>> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                var request = asked.request().timeout(SILENCE).build();
                HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
                if (wanted.test(answer)) return answer;
                ledger.refused(answer.statusCode());
                if (!isUncertain(answer)) {
                    throw new AssertionError(request + ": " + answer.statusCode() + answer.body());
                }
            } catch (HttpTimeoutException silent) {
                ledger.silence();
            } catch (IOException noAnswer) {
                ledger.noAnswer();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
            pause(300);
        }
        throw new AssertionError("never answered: " + asked.request().build());
    }

    /** 503, or the 409 of a key whose first use is in progress. */
    private static boolean isUncertain(HttpResponse<String> answer) {
        return answer.statusCode() == 503
                || answer.statusCode() == 409 && answer.headers().map().containsKey("retry-after");
    }

    private HttpRequest.Builder get(String path, String place) {
        return authorised(HttpRequest.newBuilder(URI.create(url + path)), place);
    }

    private HttpRequest.Builder post(String path, String json, String key) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(json));
    }

    private static HttpRequest.Builder authorised(HttpRequest.Builder request, String place) {
        return request.header(
                "Authorization", "Bearer " + TestIssuer.worker("worker-" + place, place));
    }
}
