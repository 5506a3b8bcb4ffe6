package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * Acceptance journey 4, what contact has of it: somebody asks Priya how she is, every day while she
 * is in crisis and less often after.
 */
@OnTheStack
class PriyaCheckInsJourneyIT {

    private static final String SAFETY_PLAN = "care-plan/safety-plan";
    private static final String AGREED = "{\"agreed\":\"Her mother stays with her\"}";

    private final String name = "Priya " + UUID.randomUUID();
    private final OwnNumber number = OwnNumber.next();
    private InTouch priya;
    private CheckIns checkIns;

    @BeforeEach
    void she() {
        StackClock.moveTo(StackClock.next(LocalTime.of(9, 0)));
        priya = InTouch.with(Worker.wanda(), name, introduction());
        checkIns = new CheckIns(priya);
        await().until(() -> checkIns.why().equals("in-rhythm"));
    }

    @Test
    void sheIsAskedEveryDayUntilHerSafetyPlanIsStoodDownAndThenLessOften() {
        priya.post(SAFETY_PLAN + "/activate", "{}");
        await().until(() -> checkIns.why().equals("every-day"));
        LocalDate first = StackClock.today();
        assertThat(checkIns.day()).isEqualTo(first);
        priya.take(priya.oneStep("safety-plan-active"));
        await().until(() -> priya.get(SAFETY_PLAN).at("active.taken").equals("true"));
        Stack.contactDies(() -> says("referral.CrisisSupportStarted", "crisis-support", 1));
        checkIns.went("She slept a little");
        assertThat(checkIns.day()).isEqualTo(first.plusDays(1));
        says("referral.CrisisSupportEnded", "crisis-support", 2);

        StackClock.moveTo(first.plusDays(1), "09:00");
        String second = checkIns.id();
        checkIns.missed(second);
        assertThat(checkIns.ahead().get("again").asBoolean()).isTrue();
        assertThat(checkIns.id()).isEqualTo(second);
        assertThat(checkIns.day()).isEqualTo(first.plusDays(1));
        checkIns.missed(second);
        priya.oneStep("check-in-missed");
        assertThat(checkIns.day()).isEqualTo(first.plusDays(2));
        assertThat(checkIns.why()).isEqualTo("every-day");

        StackClock.moveTo(first.plusDays(2), "09:00");
        checkIns.went("She saw her mother");
        Stack.contactDies(() -> priya.post(SAFETY_PLAN + "/stand-down", AGREED));
        await().until(() -> checkIns.why().equals("afterwards"));
        for (int after : List.of(1, 2, 4, 7)) {
            LocalDate next = first.plusDays(2 + after);
            assertThat(checkIns.day()).as("%s days after", after).isEqualTo(next);
            StackClock.moveTo(next, "09:00");
            checkIns.went("Day " + after);
        }
        assertThat(checkIns.why()).isEqualTo("in-rhythm");

        var past = priya.get("check-ins").body().path("past");
        assertThat(past.valueStream().map(it -> it.path("came").asString()))
                .containsExactly("done", "done", "done", "done", "done", "missed", "done");
        assertThat(past.toString()).containsOnlyOnce("She slept a little");
        await().until(() -> priya.published("CheckInDone") == 6);
        await().until(() -> priya.published("CheckInMissed") == 2); // tried once more, then over
        priya.oneStep("check-in");
    }

    private void says(String type, String aggregate, long sequence) {
        String subject = aggregate + "/" + priya.person();
        NotBuiltYet.says(type, subject, sequence, priya.person(), "{}");
    }

    private String introduction() {
        return """
        {"by":"self","place":"lambeth","name":"%s","broughtBy":"I cannot do this any more",
         "contact":{"phone":"%s","mayCall":true}}
        """
                .formatted(name, number.written());
    }
}
