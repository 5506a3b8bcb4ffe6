package org.livingwell.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;

/** Plays intake where contact asks it: everybody takes e-mails, and it is noon in every place. */
final class StandInIntake implements AutoCloseable {

    private static final String WAYS =
            """
            {"revision":1,"contact":{"phone":null,"email":"%s@people.example","mayText":false,\
            "mayCall":false,"mayVoicemail":false,"mayEmail":true}}\
            """;

    private static final String SETTINGS =
            """
            {"place":"%s","revision":1,"settings":{"zone":"%s","senderName":"Friends of Hull",\
            "ringUs":"020 7946 0500","checkIns":{"afterCrisisDays":[1],"offeredDays":[7]},\
            "crisisLines":[],"dutyContact":{"email":null,"phone":null,"hours":"always"},\
            "urgentWithinMinutes":15,"tellingPhrases":[]}}\
            """;

    private final HttpServer http;

    StandInIntake() throws IOException {
        this.http =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", StandInIntake::answer);
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.start();
    }

    String url() {
        return "http://localhost:" + http.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/");
        byte[] body = body(path[path.length - 1], path[path.length - 2]).getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(
                body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String body(String what, String whose) {
        return switch (what) {
            case "ways" -> WAYS.formatted(whose);
            case "settings" -> SETTINGS.formatted(whose, whereItIsNoon());
            default -> "";
        };
    }

    private static String whereItIsNoon() {
        int ahead = 12 - Instant.now().atOffset(ZoneOffset.UTC).getHour();
        return ahead == 0 ? "Etc/GMT" : "Etc/GMT%+d".formatted(-ahead);
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
