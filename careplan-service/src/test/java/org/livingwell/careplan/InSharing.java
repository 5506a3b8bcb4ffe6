package org.livingwell.careplan;

import static org.awaitility.Awaitility.await;

import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;

import java.time.LocalDate;
import java.util.UUID;

/** Priya's plan, and Maureen who supports her, by HTTP and by what others announce. */
record InSharing(Calls careplan, InAPlan priya, UUID supporter, String name) {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String NOBODY =
            "{\"mustNever\":[],\"deviceShared\":false,\"named\":false,\"namedAnew\":false}";

    static InSharing begun(int port, String rules) {
        var careplan = Calls.to(port);
        UUID supporter = UUID.randomUUID();
        var it =
                new InSharing(
                        careplan, InAPlan.welcomed(careplan), supporter, "maureen-" + supporter);
        String login = "{\"login\":\"%s\"}".formatted(TestIssuer.subject(it.name));
        it.intake("SupporterAccountOpened.v1", 1, login);
        if (!rules.isEmpty()) it.contact(1, rules);
        await().until(() -> it.sharing(WANDA).text().contains(supporter.toString()));
        if (!rules.isEmpty()) await().until(it::knowsTheRules);
        return it;
    }

    /** Asked alone, Priya agreed that Maureen reads how she copes. */
    String given() {
        var given = agreed("coping", false);
        if (given.status() != 201) throw new AssertionError(given.text());
        return given.at("id");
    }

    Answer agreed(String section, boolean other) {
        return agreed(section, other, tag());
    }

    Answer agreed(String section, boolean other, String tag) {
        return yes("", agreement(section, other), tag);
    }

    String agreement(String section, boolean other) {
        return "{\"sharing\":%s,\"how\":\"face-to-face\",\"notWhoMustNever\":%s}"
                .formatted(wanted(section), other);
    }

    /** As a worker sees who must never know at this moment. */
    String tag() {
        return sharing(WANDA).header("ETag");
    }

    Answer yes(String grant, String json, String tag) {
        String path = priya.path("/care-plan/sharing" + grant + "/agreed");
        return careplan.post(path, WANDA, json, "If-Match", tag);
    }

    String wanted(String section) {
        return "{\"supporter\":\"%s\",\"called\":\"Mum\",\"signed\":\"Priya\",\"sections\":[\"%s\"],\"until\":\"%s\"}"
                .formatted(supporter, section, LocalDate.now().plusMonths(2));
    }

    Answer sharing(String token) {
        return careplan.get(priya.path("/care-plan/sharing"), token);
    }

    Answer shared(String... headers) {
        return careplan.get(priya.path("/care-plan/shared"), maureen(), headers);
    }

    Answer withdrawn(String token, String grant) {
        return careplan.post(priya.path("/care-plan/sharing/" + grant + "/withdraw"), token, "");
    }

    String maureen() {
        return TestIssuer.supporter(name);
    }

    void intake(String type, long sequence, String data) {
        publish("intake", type, "account/" + supporter, sequence, data);
    }

    void contact(long sequence, String rules) {
        String about = "contact-rules/" + priya.person();
        publish("contact", "ContactRulesRecorded.v1", about, sequence, rules);
    }

    private void publish(String from, String type, String subject, long sequence, String data) {
        try (var publisher = new StubPublisher(InAPlan.broker(), from)) {
            publisher.publish(
                    UUID.randomUUID(), type, subject, sequence, priya.person(), "lambeth", data);
        }
    }

    private boolean knowsTheRules() {
        return sharing(WANDA).json().path("rulesHeard").asBoolean();
    }
}
