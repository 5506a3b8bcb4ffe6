package org.livingwell.platform.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A mail server and a text message provider, as far as somebody who only sends can tell. */
public final class StubPost {

    /** One for all tests that move the clock, so that they share one service. */
    public static final StubPost POST = new StubPost();

    @TestConfiguration
    public static class Wired {

        @Bean
        DynamicPropertyRegistrar post() {
            return registry -> {
                registry.add("SMTP_PORT", POST::smtpPort);
                registry.add("SMS_URL", POST::textsUrl);
            };
        }
    }

    private final List<String> mails = new CopyOnWriteArrayList<>();
    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final Set<String> away = ConcurrentHashMap.newKeySet();
    private final ServerSocket smtp;
    private final HttpServer http;

    private StubPost() {
        try {
            smtp = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        http.createContext(
                "/",
                exchange -> {
                    String text = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
                    boolean taken = takes(text); // asked once: a test may change it meanwhile
                    if (taken) texts.add(text);
                    exchange.sendResponseHeaders(taken ? 202 : 503, -1);
                    exchange.close();
                });
        http.start();
        Thread.ofVirtual().start(this::takeMails);
    }

    /** Nothing is taken for this number or address, until it is. */
    public void takesNothingFor(String who) {
        away.add(who);
    }

    public void takesAllFor(String who) {
        away.remove(who);
    }

    private boolean takes(String what) {
        return away.stream().noneMatch(what::contains);
    }

    private int smtpPort() {
        return smtp.getLocalPort();
    }

    private String textsUrl() {
        return "http://localhost:" + http.getAddress().getPort() + "/messages";
    }

    /** Mails and texts that hold these words, as they came. */
    public List<String> about(String words) {
        return Stream.concat(mails.stream(), texts.stream())
                .filter(it -> it.contains(words))
                .toList();
    }

    private void takeMails() {
        while (!smtp.isClosed()) {
            try (Socket caller = smtp.accept()) {
                take(caller);
            } catch (IOException gone) {
                continue; // one that hung up keeps nobody else from being taken
            }
        }
    }

    private void take(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), UTF_8));
        var all = new StringBuilder();
        say(caller, "220 stub");
        boolean data = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            all.append(line).append('\n');
            if (data) {
                if (!line.equals(".")) continue;
                data = false;
                String mail = all.toString();
                boolean taken = takes(mail);
                say(caller, taken ? "250 ok" : "450 later");
                if (taken) mails.add(mail);
            } else if (line.startsWith("DATA")) {
                data = true;
                say(caller, "354 go on");
            } else if (line.startsWith("QUIT")) {
                say(caller, "221 bye");
                break;
            } else {
                say(caller, takes(line) ? "250 ok" : "450 later");
            }
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(UTF_8));
        caller.getOutputStream().flush();
    }
}
