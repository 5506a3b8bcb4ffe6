package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.livingwell.journeys.Mailbox.Sent;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** Acceptance journey 1, what contact has of it: she comes at 23:40 and wants texts alone. */
@OnTheStack
class AmaraTextsJourneyIT {

    private final String name = "Amara " + UUID.randomUUID();
    private final OwnNumber number = OwnNumber.next();

    @Test
    void sheIsRemindedByTextsAloneOneForEachCauseThoughContactDies() {
        StackClock.moveTo(StackClock.next(LocalTime.of(23, 40)));
        var amara = InTouch.with(Worker.wanda(), name, introduction());
        LocalDate day = StackClock.today().plusDays(2);
        amara.post("conversations", conversation(day));
        await().until(() -> amara.get("appointments").body().at("/appointments").size() == 1);
        assertThat(amara.mayReach("call")).isEqualTo("no not-safe");
        assertThat(amara.mayReach("email")).isEqualTo("no not-safe");

        StackClock.moveTo(day.minusDays(1), "09:00");
        await().until(() -> amara.sent().size() == 1);
        amara.post("messages/reached", "{\"message\":\"" + amara.sent().getFirst() + "\"}");
        StackClock.moveTo(day, "07:00");
        await().until(() -> amara.newest().path("rule").asString("").equals("night"));
        Stack.contactDies(() -> {});
        StackClock.moveTo(day, "08:00");
        await().until(() -> amara.sent().size() == 2);
        Stack.contactDies(() -> {});
        amara.post("messages", "{\"template\":\"ring-us\"}");
        await().until(() -> amara.sent().size() == 3);

        assertThat(number.texts())
                .extracting(Sent::id)
                .containsExactlyInAnyOrderElementsOf(amara.sent());
        assertThat(number.texts())
                .extracting(it -> it.text().substring(0, 16))
                .containsExactly("Please ring 020 ", "You have an appo", "Please ring us o");
        assertThat(Mailbox.all()).doesNotContain("amara@mail.example");
        await().until(() -> amara.published("MessageSent") == 3);
    }

    @Test
    void whatAPartnerAnsweredIsOnHerWorkersListUntilItIsDone() {
        var amara = InTouch.with(Worker.wanda(), name, introduction());
        String handover = "handover/" + UUID.randomUUID();
        String declined = step(UUID.randomUUID(), StackClock.today());

        Stack.contactDies(
                () ->
                        NotBuiltYet.says(
                                "referral.OfferDeclined", handover, 1, amara.person(), declined));
        String step = "/api/next-steps/" + amara.oneStep("offer-declined").get("id").asString();
        assertThat(amara.worker().post(step + "/take", "{}").status()).isEqualTo(204);
        Stack.contactDies(() -> {});
        assertThat(amara.steps("offer-declined").getFirst().hasNonNull("owner")).isTrue();
        assertThat(amara.worker().post(step + "/finish", "{\"outcome\":\"done\"}").status())
                .isEqualTo(204);

        await().until(() -> amara.published("StepFinished") == 1);
        await().until(() -> amara.published("StepTaken") == 1);
        assertThat(amara.steps("offer-declined")).isEmpty();
        assertThat(amara.messages()).isEmpty();
    }

    private static String conversation(LocalDate day) {
        return "{\"kind\":\"initial\",\"day\":\"%s\",\"time\":\"09:00\"}".formatted(day);
    }

    private static String step(UUID id, LocalDate due) {
        return "{\"step\":{\"id\":\"%s\",\"kind\":\"offer-declined\",\"owner\":null,\"due\":\"%s\"}}"
                .formatted(id, due);
    }

    private String introduction() {
        return """
        {"by":"self","place":"lambeth","name":"%s","broughtBy":"A letter about my benefits came",
         "contact":{"phone":"%s","email":"amara@mail.example","mayText":true}}
        """
                .formatted(name, number.written());
    }
}
