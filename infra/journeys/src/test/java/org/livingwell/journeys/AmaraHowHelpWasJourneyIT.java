package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.livingwell.journeys.Door.Answer;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Acceptance journey 1, once she has met a partner: Amara is asked how the help was, says what
 * could be better without signing in, and reads what we did.
 */
@OnTheStack
class AmaraHowHelpWasJourneyIT {

    private static final Pattern LINK = Pattern.compile("/answer#(\\S+)");
    private static final String LOOK = "{\"secret\":\"%s\"}";
    private static final String ANSWER =
            "{\"secret\":\"%s\",\"choice\":\"could-be-better\",\"words\":\"Nobody rang back\"}";

    private final Worker wanda = Worker.wanda();
    private final Worker lena = Worker.of("lena");
    private final String name = "Amara " + UUID.randomUUID();
    private final OwnNumber number = OwnNumber.next();
    private InTouch amara;

    @Test
    void sheSaysWhatCouldBeBetterByHerLinkAndReadsWhatALeadAnsweredThoughServicesDie() {
        StackClock.moveTo(StackClock.next(LocalTime.of(9, 0)));
        amara = InTouch.with(wanda, name, introduction());
        await().until(() -> wanda.plan(amara.person()).contains("A letter about my benefits"));
        amara.post("messages", "{\"template\":\"ring-us\"}");
        await().until(() -> amara.sent().size() == 1);
        amara.reached();
        LocalDate day = StackClock.today();

        Stack.careplanDies(this::meetsSomebody);
        await().until(() -> links().size() == 1);
        String secret = links().getFirst();
        Answer looked = Door.anybody().post("/api/answers/look", LOOK.formatted(secret)).is(200);
        assertThat(looked.at("asks.kind")).isEqualTo("how-help-was");
        assertThat(looked.body().toString()).doesNotContain("Amara", amara.person());
        String body = ANSWER.formatted(secret);
        assertThat(Door.anybody().post("/api/answers", body).at("state")).isEqualTo("taken");
        Stack.contactDies(() -> {});
        assertThat(Door.anybody().post("/api/answers", body).at("state"))
                .isEqualTo("answered-before");

        await().until(() -> wanda.plan(amara.person()).contains("Nobody rang back"));
        amara.oneStep("answer-reflection");
        JsonNode said = entry();
        assertThat(said.path("voice").asString()).isEqualTo("person");
        assertThat(said.path("agreement").asString()).isEqualTo("agreed");
        Door herself = Invited.person(wanda, amara.person());
        String heard = "/api/people/" + amara.person() + "/care-plan/heard";
        String its = heard + "/" + herself.get(heard).is(200).at("heard.0.id");
        assertThat(waiting()).contains(amara.person());
        lena.door().post(its + "/answer", "{\"text\":\"We ring on the day now\"}").is(204);

        JsonNode answered = herself.get(heard).is(200).body().at("/heard/0");
        assertThat(answered.path("text").asString()).isEqualTo("Nobody rang back");
        assertThat(answered.at("/answer/text").asString()).isEqualTo("We ring on the day now");
        assertThat(waiting()).doesNotContain(amara.person());
        amara.noStep("answer-reflection");
        String kafka = amara.topic("careplan") + amara.topic("contact");
        assertThat(kafka).doesNotContain("rang back", "on the day now");

        meetsSomebody();
        StackClock.moveTo(day.plusMonths(1), "09:00");
        meetsSomebody();
        await().until(() -> links().size() == 2);
        assertThat(amara.published("careplan", "HowHelpWasAsked")).isEqualTo(2);
        assertThat(wanda.plan(amara.person())).containsOnlyOnce("Nobody rang back");
    }

    private void meetsSomebody() {
        String handover = "handover/" + UUID.randomUUID();
        NotBuiltYet.says("referral.PersonMet", handover, 1, amara.person(), "{}");
    }

    /** What a text leads to, which needs no login. */
    private List<String> links() {
        return number.texts().stream()
                .flatMap(it -> LINK.matcher(it.text()).results())
                .map(it -> it.group(1))
                .toList();
    }

    private JsonNode entry() {
        return amara.get("care-plan/entries?section=reflections")
                .body()
                .path("entries")
                .valueStream()
                .filter(it -> it.toString().contains("Nobody rang back"))
                .findFirst()
                .orElseThrow();
    }

    /** All that waits for the leads of her place. */
    private String waiting() {
        return lena.rows("/api/could-be-better", "heard").toString();
    }

    private String introduction() {
        return """
        {"by":"self","place":"lambeth","name":"%s","broughtBy":"A letter about my benefits came",
         "contact":{"phone":"%s","mayText":true}}
        """
                .formatted(name, number.written());
    }
}
