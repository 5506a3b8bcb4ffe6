package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What Priya says about us is answered by a lead, and she reads the answer. */
@ServiceIT
class HeardIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String LENA = TestIssuer.lead("lena", "lambeth");
    static final String LEAD_WANDA = TestIssuer.lead("wanda", "lambeth");
    static final String ABOUT_US =
            "{\"entry\":{\"section\":\"reflections\",\"text\":\"Nobody rang back\","
                    + "\"reflection\":{\"looking\":\"about-us\"}}}";
    static final String SORRY = "{\"text\":\"We ring on the day now\"}";

    @LocalServerPort int port;
    Calls careplan;
    InAPlan priya;

    @BeforeEach
    void welcome() {
        careplan = Calls.to(port);
        priya = InAPlan.welcomed(careplan);
    }

    @Test
    void aLeadAnswersWhatCouldHaveBeenBetterAndThePersonAndTheTeamReadIt() {
        String entry = priya.writes(priya.token(), ABOUT_US);
        await().until(() -> priya.said("ReflectionShared"));
        assertThat(waiting(LENA)).contains("Nobody rang back", priya.person().toString());
        String its = heard(LENA).at("heard.0.id");

        assertThat(answer(LENA, its).status()).isEqualTo(204);

        for (String reader : new String[] {priya.token(), WANDA}) {
            assertThat(heard(reader).at("heard.0.entry")).isEqualTo(entry);
            assertThat(heard(reader).text()).contains("Nobody rang back", "We ring on the day now");
        }
        assertThat(waiting(LENA)).doesNotContain(its);
        await().until(() -> priya.said("ReflectionAnswered"));
        assertThat(priya.published().toList().toString())
                .doesNotContain("Nobody rang back", "We ring on the day now");
    }

    @Test
    void whatIsHiddenWaitsForNobody() {
        String entry = priya.writes(priya.token(), ABOUT_US);
        String its = heard(LENA).at("heard.0.id");

        priya.put(priya.token(), entry + "/audience", "{\"shownTo\":\"only-me\"}", "\"1\"");

        assertThat(waiting(LENA)).doesNotContain(its);
        assertThat(heard(LENA).text()).doesNotContain(its);
        assertThat(answer(LENA, its).status()).isEqualTo(404);
        await().until(() -> priya.said("ReflectionHidden"));
    }

    @Test
    void whatIsForOnesOwnEyesReachesNoLead() {
        String alone = ABOUT_US.replaceFirst("}$", ",\"shownTo\":\"only-me\"}");
        priya.writes(priya.token(), alone);
        priya.writes(priya.token(), alone.replace("only-me", "lead-worker"));
        priya.writes(WANDA, ABOUT_US);

        assertThat(heard(LENA).text()).doesNotContain("reflection");
        assertThat(waiting(LENA)).doesNotContain(priya.person().toString());
    }

    @Test
    void aComplaintIsAnsweredByALeadItIsNotAbout() {
        String about = "\"about\":\"%s\"".formatted(TestIssuer.subject("wanda"));
        var made = complain(priya.token(), about);
        assertThat(made.status()).isEqualTo(201);
        String its = made.at("id");

        assertThat(waiting(LENA)).contains(its, "Nobody was there");
        for (String other : new String[] {WANDA, LEAD_WANDA}) {
            assertThat(heard(other).text()).doesNotContain(its);
            assertThat(waiting(other)).doesNotContain(its);
        }
        assertThat(answer(LEAD_WANDA, its).status()).isEqualTo(404);
        assertThat(acknowledge(LEAD_WANDA, its).status()).isEqualTo(404);
        assertThat(acknowledge(LENA, its).status()).isEqualTo(204);
        assertThat(answer(LENA, its).status()).isEqualTo(204);
        assertThat(answer(LENA, its).text()).contains("answered-already");
        assertThat(heard(priya.token()).at("heard.0.answer.text"))
                .isEqualTo("We ring on the day now");
        assertThat(priya.published().toList().toString()).doesNotContain(its);
    }

    @Test
    void aSupportersComplaintIsNotThereForThePerson() {
        var sharing = InSharing.begun(port, InSharing.NOBODY);
        var hers = sharing.priya();
        String path = hers.path("/care-plan/complaints");
        String text = "{\"text\":\"We waited outside\"%s}";

        String its = careplan.post(path, sharing.maureen(), text.formatted("")).at("id");
        careplan.get(hers.path("/care-plan/heard"), sharing.maureen());
        assertThat(seenBy(hers)).doesNotContain("\"supporter\"");
        String shown =
                careplan.post(path, sharing.maureen(), text.formatted(",\"shown\":true")).at("id");
        assertThat(seenBy(hers)).contains("\"supporter\"");

        String heard = hers.path("/care-plan/heard");
        assertThat(careplan.get(heard, sharing.maureen()).text()).contains(its, shown);
        assertThat(careplan.get(heard, hers.token()).text()).contains(shown).doesNotContain(its);
        assertThat(careplan.get(heard, WANDA).text()).doesNotContain(its, shown);
        assertThat(careplan.get(heard, LENA).text()).contains(its, shown);
        assertThat(careplan.get(heard, TestIssuer.supporter("nobody")).status()).isEqualTo(404);
        assertThat(careplan.post(path, TestIssuer.supporter("nobody"), text.formatted("")).status())
                .isEqualTo(404);
    }

    @Test
    void theirCopyHasOnlyWhatTheyMayReadAndNoHeadingWhereThatIsNothing() {
        var sharing = InSharing.begun(port, InSharing.NOBODY);
        priya = sharing.priya();
        String path = priya.path("/care-plan/complaints");
        String text = "{\"text\":\"%s\",\"shown\":%s}";
        String hidden =
                careplan.post(path, sharing.maureen(), text.formatted("We waited", false)).at("id");
        assertThat(copy()).doesNotContain("\"heard\"");
        assertThat(answer(LENA, hidden).status()).isEqualTo(204);
        assertThat(copy()).doesNotContain("\"heard\"", "We ring on the day now");

        careplan.post(path, sharing.maureen(), text.formatted("It was cold", true));
        priya.writes(priya.token(), ABOUT_US);
        complain(priya.token(), "\"shown\":false");

        assertThat(copy())
                .contains("It was cold", "Nobody was there")
                .doesNotContain("We waited", "We ring on the day now");
    }

    private String copy() {
        String intake = TestIssuer.service("intake-service");
        return careplan.get("/internal/people/" + priya.person() + "/held", intake).text();
    }

    @Test
    void onlyLeadsOfThePlaceHaveItsList() {
        assertThat(list(WANDA).status()).isEqualTo(403);
        assertThat(list(TestIssuer.lead("sal", "salford")).status()).isEqualTo(404);
        assertThat(complain(TestIssuer.worker("sal", "salford"), "\"shown\":true").status())
                .isEqualTo(404);
        assertThat(complain(priya.token(), "\"text\":\" \"").status()).isEqualTo(400);
    }

    @Test
    void aComplaintIsTakenBackByWhoseItIsAndByNoWorkerWhoWroteItDown() {
        String its = complain(WANDA, "\"shown\":false").at("id");
        assertThat(heard(priya.token()).text()).contains(its);
        String withdraw = priya.path("/care-plan/heard/" + its + "/withdraw");

        for (String worker : new String[] {LENA, WANDA}) {
            assertThat(careplan.post(withdraw, worker, "").status()).isEqualTo(403);
        }
        assertThat(careplan.post(withdraw, priya.token(), "").status()).isEqualTo(204);

        assertThat(waiting(LENA)).doesNotContain(its);
    }

    private String seenBy(InAPlan hers) {
        return careplan.get(hers.path("/seen-by"), hers.token()).text();
    }

    private Answer complain(String token, String more) {
        String text = more.contains("text") ? "" : "\"text\":\"Nobody was there\",";
        return careplan.post(priya.path("/care-plan/complaints"), token, "{" + text + more + "}");
    }

    private Answer heard(String token) {
        return careplan.get(priya.path("/care-plan/heard"), token);
    }

    private Answer answer(String token, String its) {
        return careplan.post(priya.path("/care-plan/heard/" + its + "/answer"), token, SORRY);
    }

    private Answer acknowledge(String token, String its) {
        return careplan.post(priya.path("/care-plan/heard/" + its + "/acknowledge"), token, "");
    }

    private Answer list(String token) {
        return careplan.get("/api/could-be-better?place=lambeth", token);
    }

    /** All pages of it. */
    private String waiting(String token) {
        var all = new StringBuilder();
        var page = list(token);
        all.append(page.text());
        while (page.json().path("next").isString()) {
            String next = page.at("next");
            page = careplan.get("/api/could-be-better?place=lambeth&cursor=" + next, token);
            all.append(page.text());
        }
        return all.toString();
    }
}
