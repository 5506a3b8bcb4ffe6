package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

import java.time.LocalTime;
import java.util.UUID;

/**
 * Acceptance journey 5, as he goes: Leon is sent nothing once he said farewell, and says to a
 * worker how the help was for him.
 */
@OnTheStack
class LeonFarewellJourneyIT {

    private final Worker wanda = Worker.wanda();
    private final String name = "Leon " + UUID.randomUUID();
    private final OwnNumber number = OwnNumber.next();

    @Test
    void aWorkerAsksHimInPersonAndALeadHearsItThoughContactWasDeadWhenHeWent() {
        StackClock.moveTo(StackClock.next(LocalTime.of(9, 0)));
        var leon = InTouch.with(wanda, name, introduction());
        await().until(() -> wanda.plan(leon.person()).contains("I miss my music"));

        Stack.contactDies(
                () -> {
                    leon.post("farewell", "{}");
                    await().until(() -> leon.published("careplan", "HowHelpWasAsked") == 1);
                });
        leon.oneStep("ask-in-person");
        String question = leon.get("questions").at("questions.0.id");
        leon.post("questions/" + question + "/heard", "{\"choice\":\"could-be-better\"}");

        await().until(() -> wanda.plan(leon.person()).contains("It could have been better"));
        leon.oneStep("answer-reflection");
        leon.noStep("ask-in-person");
        assertThat(Worker.of("lena").rows("/api/could-be-better", "heard").toString())
                .contains(leon.person());
        assertThat(leon.sent()).isEmpty();
        assertThat(number.texts()).isEmpty();
    }

    private String introduction() {
        return """
        {"by":"self","place":"lambeth","name":"%s","broughtBy":"I miss my music",
         "contact":{"phone":"%s","mayText":true}}
        """
                .formatted(name, number.written());
    }
}
