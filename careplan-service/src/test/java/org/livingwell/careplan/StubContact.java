package org.livingwell.careplan;

import org.livingwell.platform.test.StubServer;
import org.livingwell.platform.test.StubServer.Answer;
import org.livingwell.platform.test.StubServer.Asked;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Plays contact where careplan asks it for meetings and answers; it is unavailable until told
 * otherwise.
 */
final class StubContact {

    static final StubContact STUB = new StubContact();

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final StubServer http = StubServer.answering(this::answer);

    private StubContact() {}

    String url() {
        return http.url();
    }

    void says(UUID person, String meetings) {
        answers.put(path(person), new Answer(200, meetings));
    }

    void answered(String question, String answer) {
        answers.put("/internal/questions/" + question + "/words", new Answer(200, answer));
    }

    /** As an older release does, which has no such path. */
    void knowsNoPathTo(String question) {
        var nothing = new Answer(404, "{\"code\":\"not-found\"}");
        answers.put("/internal/questions/" + question + "/words", nothing);
    }

    boolean wasAsked(UUID person) {
        return asked.contains(path(person));
    }

    boolean wasAskedFor(String question) {
        return asked.contains("/internal/questions/" + question + "/words");
    }

    void forgets(UUID person) {
        asked.removeIf(path(person)::equals);
    }

    private static String path(UUID person) {
        return "/internal/people/" + person + "/meetings";
    }

    private Answer answer(Asked it) {
        asked.add(it.path());
        return answers.getOrDefault(it.path(), Answer.UNAVAILABLE);
    }
}
