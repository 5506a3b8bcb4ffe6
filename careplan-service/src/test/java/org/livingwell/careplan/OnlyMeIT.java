package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is for the person's own eyes never leaves their own session. */
@WithNeighbours
class OnlyMeIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String LENA = TestIssuer.lead("lena", "lambeth");
    static final String CANARY = "what-i-tell-nobody";
    static final String MINE =
            "{\"entry\":{\"section\":\"story\",\"text\":\"%s\"},\"shownTo\":\"only-me\"}"
                    .formatted(CANARY);

    @LocalServerPort int port;
    Calls careplan;
    InAPlan priya;

    @BeforeEach
    void welcome() {
        careplan = Calls.to(port);
        priya = InAPlan.welcomed(careplan);
    }

    @Test
    void thePersonReadsItAndForEverybodyElseItIsNotThere() {
        String before = priya.list(WANDA);
        String plan = careplan.get(priya.path("/care-plan"), WANDA).text();

        String mine = priya.writes(priya.token(), MINE);

        assertThat(priya.list(priya.token())).contains(CANARY);
        assertThat(priya.read(priya.token(), mine).at("entry.audience")).isEqualTo("only-me");
        for (String other : new String[] {WANDA, LENA}) {
            assertThat(priya.list(other)).isEqualTo(before);
            assertThat(careplan.get(priya.path("/care-plan"), other).text()).isEqualTo(plan);
            assertThat(priya.read(other, mine).status()).isEqualTo(404);
            assertThat(priya.corrects(other, mine, "a", "\"1\"").status()).isEqualTo(404);
            assertThat(priya.corrects(other, mine, "a", "\"9\"").status()).isEqualTo(404);
            assertThat(priya.post(other, mine + "/withdraw", "{}", null).status()).isEqualTo(404);
        }
    }

    @Test
    void nothingSaysThatItWasWrittenCorrectedOrWithdrawn() {
        String mine = priya.writes(priya.token(), MINE);
        String json = MINE.replace(",\"shownTo\":\"only-me\"", "");
        assertThat(priya.put(priya.token(), mine, json, "\"1\"").status()).isEqualTo(200);
        String officer = TestIssuer.privacyOfficer("petra", "lambeth");
        assertThat(careplan.get(priya.path("/seen-by"), officer).text())
                .doesNotContain("\"part\":\"entry\"");
        assertThat(held()).doesNotContain(CANARY, mine);

        priya.post(priya.token(), mine + "/withdraw", "{}", null);
        assertThat(priya.read(priya.token(), mine).status()).isEqualTo(404);
        String shown = priya.writes(priya.token(), InAPlan.GUITAR);

        await().until(() -> priya.said("EntryAgreed"));
        assertThat(priya.published().toList().toString()).contains(shown).doesNotContain(mine);
        assertThat(careplan.get(priya.path("/seen-by"), officer).text())
                .containsOnlyOnce("\"part\":\"entry\"");
    }

    @Test
    void whatTheyTakeToThemselvesLeftThePlanForEverybodyElse() {
        String entry = priya.writes(WANDA, InAPlan.GUITAR);

        audience(entry, "only-me");

        assertThat(priya.read(WANDA, entry).status()).isEqualTo(404);
        assertThat(priya.list(WANDA)).doesNotContain(entry);
        assertThat(priya.read(priya.token(), entry).at("entry.agreement")).isEqualTo("agreed");
        assertThat(held()).doesNotContain("guitar");
        await().until(() -> priya.said("EntryWithdrawn"));

        audience(entry, "team", "\"2\"");
        assertThat(priya.read(WANDA, entry).at("entry.agreement")).isEqualTo("agreed");
        assertThat(held()).contains("guitar");
    }

    @Test
    void nothingWrittenForTheirOwnEyesGetsOutByAnOldTabWhereItIsShownMeanwhile() {
        String mine = priya.writes(priya.token(), InAPlan.GUITAR);
        audience(mine, "only-me");
        audience(mine, "team", "\"2\"");

        var late = priya.corrects(priya.token(), mine, CANARY, "\"2\"");

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.at("current.audience")).isEqualTo("team");
        assertThat(put(mine, priya.token(), "only-me").status()).isEqualTo(428);
        assertThat(put(mine, priya.token(), "only-me", "\"2\"").header("ETag")).isEqualTo("\"3\"");
        assertThat(priya.list(WANDA)).contains("guitar").doesNotContain(CANARY);
    }

    @Test
    void whatTheySaidIsNotQuiteRightIsNotAgreedByHidingIt() {
        String entry = priya.writes(WANDA, InAPlan.GUITAR);
        priya.post(priya.token(), entry + "/decline", "{\"why\":\"I sing\"}", "\"1\"");
        audience(entry, "only-me");

        audience(entry, "team", "\"2\"");

        assertThat(priya.read(WANDA, entry).at("entry.agreement")).isEqualTo("declined");
        assertThat(priya.read(WANDA, entry).at("entry.why")).isEqualTo("I sing");
        priya.corrects(WANDA, entry, "He sings", "\"3\"");
        assertThat(priya.read(priya.token(), entry).at("entry.earlier.0.why")).isEqualTo("I sing");
        assertThat(priya.read(priya.token(), entry).at("entry.earlier.0.strength.gift"))
                .isEqualTo("music");
    }

    @Test
    void aRepeatedPressTellsAWorkerNothingOfWhatBecameForTheirOwnEyes() {
        String key = "pressed-" + priya.person();
        String entry = priya.write(WANDA, InAPlan.GUITAR, key).at("entry.id");
        audience(entry, "only-me");

        assertThat(priya.write(WANDA, InAPlan.GUITAR, key).status()).isEqualTo(404);
    }

    @Test
    void whatIsForTheLeadWorkerIsSeenByTheLeadWorkerAlone() {
        String entry = priya.writes(priya.token(), InAPlan.GUITAR);

        audience(entry, "lead-worker");

        assertThat(priya.read(WANDA, entry).status()).isEqualTo(404);
        assertThat(priya.list(WANDA)).doesNotContain(entry);
        assertThat(priya.read(priya.token(), entry).at("entry.audience")).isEqualTo("lead-worker");
    }

    @Test
    void aLineOfTheJourneyIsThereForWhomTheWordsAreThere() {
        String shown = priya.writes(priya.token(), InAPlan.GUITAR);
        await().until(() -> lines(WANDA) == 2);

        audience(shown, "lead-worker");
        assertThat(lines(WANDA)).isZero();
        audience(shown, "team", "\"2\"");
        await().until(() -> lines(priya.token()) >= 3 && lines(WANDA) == lines(priya.token()));
        audience(shown, "only-me", "\"3\"");
        await().until(() -> lines(priya.token()) >= 3);
        assertThat(lines(WANDA)).isZero();
        priya.post(priya.token(), shown + "/withdraw", "{}", null);
        assertThat(lines(WANDA)).isZero();
    }

    private long lines(String token) {
        return careplan.get(priya.path("/journey"), token)
                        .text()
                        .split("careplan\\.(Entry|Gift)", -1)
                        .length
                - 1;
    }

    @Test
    void noWorkerKeepsSomethingForThePersonAlone() {
        assertThat(priya.write(WANDA, MINE).at("type")).endsWith("audience-theirs");
        assertThat(put("x", WANDA, "team", "\"1\"").status()).isIn(400, 403);
    }

    private void audience(String entry, String to) {
        audience(entry, to, "\"1\"");
    }

    private void audience(String entry, String to, String seen) {
        assertThat(put(entry, priya.token(), to, seen).status()).isEqualTo(200);
    }

    private Answer put(String entry, String token, String to, String... seen) {
        var path = priya.path("/care-plan/entries/" + entry + "/audience");
        return careplan.put(path, token, shownTo(to), seen(seen));
    }

    private static String[] seen(String... seen) {
        return seen.length == 0 ? seen : new String[] {"If-Match", seen[0]};
    }

    private static String shownTo(String to) {
        return "{\"shownTo\":\"%s\"}".formatted(to);
    }

    private String held() {
        String intake = TestIssuer.service("intake-service");
        var held = careplan.get("/internal/people/" + priya.person() + "/held", intake);
        assertThat(held.status()).isEqualTo(200);
        return held.text();
    }
}
