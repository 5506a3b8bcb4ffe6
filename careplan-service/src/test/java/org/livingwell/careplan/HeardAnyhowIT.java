package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.careplan.entry.WhoAnswers;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.UUID;

/**
 * What Maureen complained of is answered whatever happens to Priya, and shown as she would want.
 */
@ServiceIT
class HeardAnyhowIT {

    static final String LENA = HeardIT.LENA;

    @LocalServerPort int port;
    @Autowired WhoAnswers leads;
    InSharing sharing;

    @BeforeEach
    void begin() {
        sharing = InSharing.begun(port, InSharing.NOBODY);
    }

    @Test
    void whereSomebodyDiedWhoeverComplainedReadsTheAnswerToIt() {
        String its = complain();
        died();
        assertThat(heard(TestIssuer.supporter("nobody")).status()).isEqualTo(404);
        assertThat(heard(sharing.maureen()).text()).contains(its);
        assertThat(list()).contains(its);

        assertThat(post(its, "/acknowledge", "").status()).isEqualTo(204);
        assertThat(post(its, "/answer", HeardIT.SORRY).status()).isEqualTo(204);

        assertThat(heard(sharing.maureen()).at("heard.0.answer.text"))
                .isEqualTo("We ring on the day now");
        assertThat(list()).doesNotContain(its);
    }

    @Test
    void whoeverDidNotComplainReadsNothingOfSomebodyWhoDied() {
        died();

        assertThat(heard(sharing.maureen()).status()).isEqualTo(404);
    }

    @Test
    void whoMustNeverKnowReadsNothingNewAndTheLeadsKnow() {
        String its = complain();
        String before = heard(sharing.maureen()).text();
        assertThat(heard(LENA).at("heard.0.mustNeverKnow")).isEqualTo("false");
        sharing.contact(2, MustNeverIT.NAMED.replace("[]", "[\"" + sharing.supporter() + "\"]"));
        await().until(() -> heard(LENA).at("heard.0.mustNeverKnow").equals("true"));

        post(its, "/acknowledge", "");
        post(its, "/answer", HeardIT.SORRY);

        assertThat(heard(LENA).text()).contains("We ring on the day now");
        assertThat(heard(sharing.maureen()).text()).isEqualTo(before);
    }

    @Test
    void whileItIsParkedWhoMustNeverKnowNothingNewIsReadAndTheLeadsAreToldNothingUntrue() {
        String its = complain();
        String before = heard(sharing.maureen()).text();
        post(its, "/acknowledge", "");
        post(its, "/answer", HeardIT.SORRY);
        assertThat(heard(sharing.maureen()).text()).contains("We ring on the day now");

        sharing.contact(2, UnheardIT.BROKEN);

        await().until(() -> heard(sharing.maureen()).text().equals(before));
        assertThat(heard(LENA).at("heard.0.mustNeverKnow")).isEqualTo("false");
        assertThat(heard(LENA).text()).contains("We ring on the day now");
    }

    @Test
    void whoMustNeverKnowTakesBackWhatWasAnsweredAsWhatWasNot() {
        String answered = complain();
        String waits = complain();
        sharing.contact(2, MustNeverIT.NAMED.replace("[]", "[\"" + sharing.supporter() + "\"]"));
        await().until(() -> heard(LENA).at("heard.0.mustNeverKnow").equals("true"));
        post(answered, "/answer", HeardIT.SORRY);

        assertSameTakingBack(answered, waits);
        assertThat(heard(LENA).text())
                .contains(answered, "We ring on the day now")
                .doesNotContain(waits);
    }

    @Test
    void whileItIsParkedWhoMustNeverKnowItIsTakenBackTheSame() {
        String answered = complain();
        String waits = complain();
        post(answered, "/answer", HeardIT.SORRY);
        assertThat(takenBack(answered).text()).contains("answered-already");
        sharing.contact(2, UnheardIT.BROKEN);
        await().until(() -> !heard(sharing.maureen()).text().contains("We ring on the day now"));

        assertSameTakingBack(answered, waits);
    }

    private void assertSameTakingBack(String answered, String waits) {
        for (int time = 0; time < 2; time++) {
            assertThat(takenBack(waits).status()).isEqualTo(204);
            assertThat(takenBack(answered).status()).isEqualTo(204);
        }
        var rows = heard(sharing.maureen()).json().path("heard");
        assertThat(rows).hasSize(2);
        assertThat(rows).allSatisfy(it -> assertThat(it.path("answer").isNull()).isTrue());
        assertThat(rows).allSatisfy(it -> assertThat(it.path("answerBy").isNull()).isTrue());
    }

    private Answer takenBack(String its) {
        String path = sharing.priya().path("/care-plan/heard/" + its + "/withdraw");
        return sharing.careplan().post(path, sharing.maureen(), "");
    }

    @Test
    void whatWasHiddenMeanwhileDoesNotComeBackByAnEventThatComesLate() {
        var priya = sharing.priya();
        String entry = priya.writes(priya.token(), HeardIT.ABOUT_US);
        var id = new EntryId(UUID.fromString(entry));
        leads.look(id, Cause.of(UUID.randomUUID()));
        assertThat(list()).contains(entry);
        priya.put(priya.token(), entry + "/audience", "{\"shownTo\":\"only-me\"}", "\"1\"");

        leads.look(id, Cause.of(UUID.randomUUID()));

        assertThat(list()).doesNotContain(entry);
        assertThat(heard(LENA).text()).doesNotContain(entry);
    }

    private void died() {
        var priya = sharing.priya();
        try (var intake = new StubPublisher(InAPlan.broker(), "intake")) {
            var about = priya.person();
            String subject = "person/" + about;
            intake.publish(UUID.randomUUID(), "PersonDied.v1", subject, 2, about, "lambeth", "{}");
        }
        String plan = priya.path("/care-plan");
        await().until(() -> sharing.careplan().get(plan, priya.token()).status() == 404);
    }

    private String complain() {
        String path = sharing.priya().path("/care-plan/complaints");
        String text = "{\"text\":\"We waited outside\"}";
        return sharing.careplan().post(path, sharing.maureen(), text).at("id");
    }

    private Answer heard(String token) {
        return sharing.careplan().get(sharing.priya().path("/care-plan/heard"), token);
    }

    private Answer post(String its, String what, String json) {
        String path = sharing.priya().path("/care-plan/heard/" + its + what);
        return sharing.careplan().post(path, LENA, json);
    }

    /** All pages of it. */
    private String list() {
        var all = new StringBuilder();
        String path = "/api/could-be-better?place=lambeth";
        var page = sharing.careplan().get(path, LENA);
        all.append(page.text());
        while (page.json().path("next").isString()) {
            page = sharing.careplan().get(path + "&cursor=" + page.at("next"), LENA);
            all.append(page.text());
        }
        return all.toString();
    }
}
