package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.livingwell.journeys.Door.Answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * Acceptance journey 2, what intake has of it: her doctor introduces her, and whoever hurts her
 * lives with her.
 */
@OnTheStack
class DeborahJourneyIT {

    private final Worker wanda = Worker.wanda();
    private final String name = "Deborah " + UUID.randomUUID();

    @Test
    void herRulesStandFromTheFirstMinuteAndHerDoctorLearnsWhatSheAgreedTo() {
        Answer received = Door.anybody().post("/api/introductions", introduction("outcome"));
        String waits = "/api/introductions/" + wanda.waiting(name);

        Answer heard =
                wanda.door().post(waits + "/introducer-may-know", "{\"mayKnow\":\"in-touch\"}");
        assertThat(heard.status()).isEqualTo(200);
        assertThat(status(received)).contains("We will be in touch with them by");
        Answer first = wanda.door().get(waits);
        assertThat(first.at("contact.when")).isEqualTo("Tuesdays 10 to 12");
        assertThat(first.body().at("/contact/mayVoicemail").asBoolean()).isFalse();

        String person = wanda.door().post(waits + "/welcome", "{}").at("person");
        Answer record = wanda.door().get("/api/people/" + person);
        assertThat(record.at("contact.when")).isEqualTo("Tuesdays 10 to 12");
        assertThat(record.at("contact.neverTalkTo")).isEqualTo("the man I live with");
        await().until(() -> wanda.plan(person).contains("\"voice\":\"service\""));
        assertThat(Mailbox.all()).doesNotContain(name, "7700 900456", "7700900456");
    }

    @Test
    void herDoctorLearnsNothingBeforeSheAgreedToIt() {
        Answer silent = Door.anybody().post("/api/introductions", introduction("outcome"));
        String unknown =
                Door.anybody()
                        .post("/api/introductions/status", "{\"reference\":\"2222-2222\"}")
                        .body()
                        .toString();

        assertThat(status(silent)).isEqualTo(unknown);
    }

    @Test
    void nobodyIsToldThatTheyMayRingHerOutsideHerHoursThoughContactDiesMeanwhile() {
        String person = wanda.welcomed(name, introduction("outcome"));
        String rules = "/api/people/" + person + "/contact-rules";
        await().until(() -> wanda.door().get(rules).at("rules.when").equals("Tuesdays 10 to 12"));
        Answer first = wanda.door().get(rules);
        assertThat(first.at("rules.neverTalkTo")).isEqualTo("the man I live with");
        assertThat(gate(person, "text").at("rule")).isEqualTo("not-safe");
        LocalDate day = StackClock.today().plusDays(3);

        String hours = hours(day);
        assertThat(wanda.door().put(rules, hours, first.revision()).status()).isEqualTo(200);
        Stack.contactDies(() -> {});

        Answer now = gate(person, "call");
        assertThat(now.at("may")).isEqualTo("no");
        assertThat(now.at("rule")).isEqualTo("outside-hours");
        assertThat(Instant.parse(now.at("next")))
                .isEqualTo(day.atTime(10, 0).atZone(StackClock.LONDON).toInstant());
        String wider = hours.replace("12:00", "13:00").replaceFirst(",\\s*\"heard.*", "}");
        Answer refused = wanda.door().put(rules, wider, first.revision() + 1);
        assertThat(refused.at("code")).isEqualTo("looser-needs-hearing");
        assertThat(Door.of("petra").get(rules).status()).isIn(403, 404);
    }

    private Answer gate(String person, String way) {
        return wanda.door()
                .post("/api/people/" + person + "/gate", "{\"channel\":\"" + way + "\"}");
    }

    /** Two hours of one weekday, and what she said besides. */
    private static String hours(LocalDate day) {
        return """
        {"rules":{"channels":[{"channel":"call","safe":true,
          "windows":[{"days":["%s"],"from":"10:00","to":"12:00"}]}],
          "when":"Tuesdays 10 to 12","neverTalkTo":"the man I live with"},
         "heard":{"how":"call","on":"%s"}}
        """
                .formatted(day.getDayOfWeek().name().toLowerCase(Locale.ROOT), day.minusDays(3));
    }

    @Test
    void aConcernIsNowhereSheOrHeCouldSeeItUntilSheWasTold() {
        String person = wanda.welcomed(name, introduction("in-touch"));
        String concerns = "/api/people/" + person + "/concerns";
        String concern =
                wanda.door()
                        .post(
                                concerns,
                                "{\"about\":\"person\",\"kinds\":[\"abuse\"],\"what\":\"He reads"
                                        + " her messages\",\"wanted\":\"to be safe\"}")
                        .at("id");
        String talk = wanda.planned(person, "initial");
        wanda.door()
                .post(
                        talk + "/complete",
                        "{\"needAreas\":[\"safety\"],\"goals\":[],\"supporters\":[]}");
        await().until(() -> wanda.journey(person).contains("ConversationHeld"));
        assertThat(wanda.door().get(concerns).at("concerns.0.what"))
                .isEqualTo("He reads her messages");
        assertThat(Door.of("walt").get(concerns).status()).isEqualTo(404);
        assertThat(Door.of("petra").get(concerns).status()).isIn(403, 404);
        assertThat(
                        wanda.journey(person)
                                + wanda.plan(person)
                                + wanda.door().get("/api/people/" + person).body())
                .doesNotContain("reads her messages", "oncern", "worry");
        Door deborah = Invited.person(wanda, person);

        await().until(() -> deborah.get("/api/people/" + person + "/care-plan").status() == 200);
        for (String path :
                new String[] {
                    "", "/care-plan", "/journey", "/seen-by", "/copy", "/conversations"
                }) {
            Answer hers = deborah.get("/api/people/" + person + path);
            assertThat(hers.status()).as(path).isEqualTo(200);
            assertThat(hers.body().toString())
                    .as(path)
                    .doesNotContain("reads her messages", "to be safe", "oncern", "worry");
        }
        assertThat(deborah.get(concerns).status()).isEqualTo(404);

        String today = StackClock.today().toString();
        wanda.door().post(concerns + "/" + concern + "/told", "{\"on\":\"" + today + "\"}");
        assertThat(deborah.get(concerns).at("concerns.0.what")).isEqualTo("He reads her messages");
        await().until(() -> seenBy(deborah, person).contains("concern"));
    }

    private static String seenBy(Door who, String person) {
        return who.get("/api/people/" + person + "/seen-by").body().toString();
    }

    private static String status(Answer received) {
        String reference = "{\"reference\":\"%s\"}".formatted(received.at("reference"));
        return Door.anybody().post("/api/introductions/status", reference).body().toString();
    }

    private String introduction(String mayKnow) {
        return """
        {"by":"service","place":"lambeth","name":"%s","broughtBy":"I do not feel safe at home",
         "introducer":{"name":"Dr Adu","organisation":"Brixton surgery"},
         "theyKnow":"agrees","introducerMayKnow":"%s",
         "contact":{"phone":"07700 900456","mayCall":true,"mayVoicemail":false,
                    "when":"Tuesdays 10 to 12","neverTalkTo":"the man I live with"}}
        """
                .formatted(name, mayKnow);
    }
}
