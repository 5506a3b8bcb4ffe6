package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * Acceptance journey 7, what contact has of it: Sam, who gets in touch by himself, is asked how
 * work goes until it ends.
 */
@OnTheStack
class SamCheckInsJourneyIT {

    private static final String JOB =
            "{\"entry\":{\"section\":\"future\",\"text\":\"The mill\",\"future\":{\"lifeArea\":"
                    + "\"work\",\"atWork\":{%s}}}}";

    private final Worker wanda = Worker.wanda();
    private final String name = "Sam " + UUID.randomUUID();
    private final OwnNumber number = OwnNumber.next();

    @Test
    void heIsAskedFromTheDayHeSaysUntilItEndsAndAgainForWhatHeTakesUpThoughContactDies() {
        StackClock.moveTo(StackClock.next(LocalTime.of(9, 0)));
        var sam = InTouch.with(wanda, name, introduction());
        var checkIns = new CheckIns(sam);
        await().until(() -> checkIns.why().equals("in-rhythm"));
        await().until(() -> wanda.plan(sam.person()).contains("I want to work again"));
        Door himself = Invited.person(wanda, sam.person());
        String path = "/api/people/" + sam.person() + "/";
        himself.put(path + "keep-in-touch", "{\"often\":\"by-themselves\"}", 0).is(200);
        assertThat(checkIns.why()).isEmpty();

        LocalDate since = StackClock.today().plusDays(3);
        String entries = path + "care-plan/entries";
        String first = "\"startedOn\":\"" + since + "\"";
        String job =
                entries + "/" + himself.post(entries, JOB.formatted(first)).is(201).at("entry.id");
        Stack.contactDies(() -> {});
        await().until(() -> checkIns.why().equals("at-work"));
        for (int weeks : List.of(1, 2, 4)) {
            LocalDate day = since.plusWeeks(weeks);
            assertThat(checkIns.day()).as("%s weeks after", weeks).isEqualTo(day);
            StackClock.moveTo(day, "09:00");
            await().until(() -> due(sam).equals(List.of(day.toString())));
            checkIns.went("Week " + weeks);
        }
        assertThat(checkIns.day()).isEqualTo(since.plusWeeks(12));

        String ended = first + ",\"endedOn\":\"" + StackClock.today() + "\"";
        himself.put(job, JOB.formatted(ended), himself.get(job).revision()).is(200);
        Stack.careplanDies(() -> {});
        await().until(() -> checkIns.why().isEmpty());
        sam.noStep("check-in");
        LocalDate taken = StackClock.today();
        takesUp(sam, "volunteering");
        takesUp(sam, "work-taster");
        await().until(() -> checkIns.why().equals("at-work"));
        assertThat(checkIns.day()).isEqualTo(taken.plusWeeks(1));

        await().until(() -> sam.published("CheckInDone") == 3);
        assertThat(sam.published("careplan", "WorkStarted")).isEqualTo(1);
        assertThat(sam.published("careplan", "WorkEnded")).isEqualTo(1);
        assertThat(sam.topic("careplan") + sam.topic("contact")).doesNotContain("mill", "Week ");
        assertThat(sam.messages()).isEmpty();
    }

    /** When somebody is to ask him, as the steps say, which hear of it a moment later. */
    private static List<String> due(InTouch sam) {
        return sam.steps("check-in").stream().map(it -> it.path("due").asString()).toList();
    }

    private static void takesUp(InTouch sam, String kind) {
        String data = "{\"kind\":\"" + kind + "\"}";
        String opportunity = "opportunity/" + UUID.randomUUID();
        NotBuiltYet.says("community.OpportunityTaken", opportunity, 1, sam.person(), data);
    }

    private String introduction() {
        return """
        {"by":"self","place":"lambeth","name":"%s","broughtBy":"I want to work again",
         "contact":{"phone":"%s","mayCall":true}}
        """
                .formatted(name, number.written());
    }
}
