package org.livingwell.careplan;

import org.livingwell.platform.test.StubServer;
import org.livingwell.platform.test.StubServer.Answer;
import org.livingwell.platform.test.StubServer.Asked;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plays intake where careplan asks it for words; it is unavailable until told otherwise. */
final class StubIntake {

    /** One for all tests that ask it, so that they share one service. */
    static final StubIntake STUB = new StubIntake();

    /** Referral answers as intake does; community is silent, and contact of who has seen it. */
    @TestConfiguration
    static class Wired {

        @Bean
        DynamicPropertyRegistrar neighbours() {
            return registry -> {
                registry.add("INTAKE_URL", STUB::url);
                registry.add("REFERRAL_URL", () -> STUB.url().replace("localhost", "127.0.0.1"));
                registry.add("COMMUNITY_URL", () -> "http://localhost:1");
                registry.add("CONTACT_URL", StubContact.STUB::url);
            };
        }
    }

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private final StubServer http = StubServer.answering(this::answer);

    private StubIntake() {}

    String url() {
        return http.url();
    }

    void says(UUID introduction, String words) {
        says(introduction, words, "\"voice\":\"person\"");
    }

    /** Somebody else spoke for them: {@code said} names the voice, and who it was. */
    void says(UUID introduction, String words, String said) {
        String body =
                "{\"broughtBy\":\"%s\",%s,\"saidAt\":\"2026-11-20T23:40:00Z\"}"
                        .formatted(words, said);
        answers.put(introduction.toString(), new Answer(200, body));
    }

    /** The same, saying whose they are. */
    void says(UUID introduction, String words, UUID person) {
        String body =
                "{\"broughtBy\":\"%s\",\"voice\":\"person\",\"saidAt\":\"2026-11-20T23:40:00Z\",\"person\":\"%s\"}"
                        .formatted(words, person);
        answers.put(introduction.toString(), new Answer(200, body));
    }

    /** A conversation with words under each of its five prompts. */
    void heard(UUID conversation, String words) {
        String prompts =
                Stream.of("brought-here", "going-well", "challenges", "achieve", "who-helps")
                        .map(
                                it ->
                                        "{\"prompt\":\"%s\",\"words\":\"%s %s\",\"voice\":\"person\"}"
                                                .formatted(it, words, it))
                        .collect(Collectors.joining(","));
        String body =
                "{\"prompts\":[%s],\"goals\":[\"sleep\"],\"supporters\":[\"my aunt\"],\"outcomeVoice\":\"person\",\"companions\":[\"Ruth, her sister\"],\"saidAt\":\"2026-11-24T10:00:00Z\"}"
                        .formatted(prompts);
        answers.put(conversation.toString(), new Answer(200, body));
    }

    void knowsNothingOf(UUID introduction) {
        answers.put(introduction.toString(), new Answer(410, "{\"code\":\"nothing-here\"}"));
    }

    long asked(UUID introduction) {
        return asked.stream().filter(introduction.toString()::equals).count();
    }

    List<String> tokens() {
        return tokens;
    }

    private Answer answer(Asked it) {
        if (it.path().startsWith("/internal/people/")) return seen();
        String introduction = it.path().split("/")[3];
        asked.add(introduction);
        tokens.add(it.token());
        return answers.getOrDefault(introduction, Answer.UNAVAILABLE);
    }

    /** Lena has seen everybody. */
    private static Answer seen() {
        String lena = TestIssuer.subject("lena").toString();
        String body =
                """
                {"service":"intake","sights":[
                  {"by":{"id":"%s","role":"lead","places":["lambeth"]},"what":"GET /api/people/{id}",
                   "changed":false,"at":"2026-11-24T12:05:00Z","last":"2026-11-24T12:05:00Z","times":2}]}
                """
                        .formatted(lena);
        return new Answer(200, body);
    }
}
