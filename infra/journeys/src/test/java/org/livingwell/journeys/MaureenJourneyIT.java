package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.livingwell.journeys.Door.Answer;
import org.livingwell.journeys.Invited.Supporter;

import java.util.List;
import java.util.UUID;

/**
 * Acceptance journey 6, what a plan has of it: Maureen has a plan of her own, and reads of Priya's
 * what Priya shares, while she does.
 */
@OnTheStack
class MaureenJourneyIT {

    private static final String COPING =
            "{\"entry\":{\"section\":\"coping\",\"text\":\"I walk by the river\"}}";
    private static final String STORY =
            "{\"entry\":{\"section\":\"story\",\"text\":\"The winter after the flood\"}}";
    private static final String ASKED = "{\"how\":\"face-to-face\"}";

    private final Worker wanda = Worker.wanda();
    private final String name = "Priya " + UUID.randomUUID();
    private final OwnNumber number = OwnNumber.next();

    private InTouch priya;
    private Door herself;
    private Supporter maureen;
    private String sharing;

    @Test
    void sheReadsWhatPriyaSharesAndNothingAtTheNextRequestOnceSheStopsThoughCareplanDies() {
        begin();
        var kit = Invited.supporter(wanda, priya.person());
        herself.post(at("care-plan/entries"), COPING).is(201);
        String story = herself.post(at("care-plan/entries"), STORY).is(201).at("entry.id");
        Answer never = shared().is(404);

        String grant = asks(maureen, "Mum", "coping");
        Stack.careplanDies(() -> {});
        shared().is(404);
        assertThat(priya.oneStep("ask-them-alone").path("owner").isNull()).isFalse();
        assertThat(herself.post(sharing + "/" + grant + "/agreed", ASKED).status()).isEqualTo(403);
        wanda.door().post(sharing + "/" + grant + "/agreed", ASKED, sharing).is(204);
        Stack.careplanDies(() -> {});
        String kits = asks(kit, "Kit", "story");
        wanda.door().post(sharing + "/" + kits + "/agreed", ASKED, sharing).is(204);
        priya.noStep("ask-them-alone");

        Answer read = shared().is(200);
        assertThat(read.at("signed")).isEqualTo("Priya");
        assertThat(read.body().toString())
                .contains("I walk by the river")
                .doesNotContain("flood", "Mum", "Kit", kit.id(), maureen.id(), grant, "Wanda");
        assertThat(read.tag()).isEmpty();
        assertThat(mine().body().toString()).contains(priya.person(), "Priya");
        nothingElse(story);
        int told = priya.messages().size();

        herself.post(sharing + "/" + grant + "/withdraw", "{}").is(204);
        saysNothing(never);
        Stack.careplanDies(() -> {});
        saysNothing(never);
        nothingElse(story);
        assertThat(kit.door().get(at("care-plan/shared")).is(200).body().toString())
                .contains("flood");
        await().until(() -> priya.published("careplan", "SharingRevoked") == 1);
        await().until(() -> wanda.journey(priya.person()).contains("SharingRevoked"));
        assertThat(wanda.journey(priya.person())).doesNotContain("river", "flood", "Mum");
        assertThat(priya.messages()).hasSize(told);
        saysNothing(never);
    }

    /** Welcomed, with a login, once it is known who must never know: nobody. */
    private void begin() {
        priya = InTouch.with(wanda, name, introduction());
        await().until(() -> wanda.plan(priya.person()).contains("The nights are long"));
        herself = Invited.person(wanda, priya.person());
        maureen = Invited.supporter(wanda, priya.person());
        sharing = at("care-plan/sharing");
        await().until(() -> priya.get("care-plan/sharing").at("rulesHeard").equals("true"));
    }

    /** Once it is known that they sign in. */
    private String asks(Supporter supporter, String called, String section) {
        await().until(() -> herself.ask(sharing).body().toString().contains(supporter.id()));
        String wanted =
                "{\"supporter\":\"%s\",\"called\":\"%s\",\"signed\":\"Priya\",\"sections\":[\"%s\"],\"until\":\"%s\"}"
                        .formatted(
                                supporter.id(), called, section, StackClock.today().plusMonths(2));
        return herself.post(sharing, wanted).is(201).at("id");
    }

    private Answer shared() {
        return maureen.door().get(at("care-plan/shared"));
    }

    private Answer mine() {
        return maureen.door().get("/api/shared-with-me").is(200);
    }

    /** As to somebody who was never given anything, whatever they hold of it. */
    private void saysNothing(Answer never) {
        for (String tag : List.of("*", "\"1\"", "W/\"1\"")) {
            Answer now = maureen.door().get(at("care-plan/shared"), tag).is(404);
            assertThat(now.at("type")).isEqualTo(never.at("type"));
            assertThat(now.at("detail")).isEqualTo(never.at("detail"));
            assertThat(now.tag()).isEmpty();
        }
        assertThat(mine().body().path("sharing")).isEmpty();
    }

    /** What is at another address, or another's, is not for them, shared or not. */
    private void nothingElse(String entry) {
        var stranger = UUID.randomUUID();
        maureen.door().get("/api/people/" + stranger + "/care-plan/shared").is(404);
        for (String of :
                List.of(
                        "care-plan",
                        "care-plan/entries?section=coping",
                        "care-plan/entries/" + entry,
                        "care-plan/goals",
                        "care-plan/safety-plan",
                        "care-plan/sharing",
                        "measures",
                        "journey",
                        "appointments",
                        "seen-by")) {
            Answer there = maureen.door().get(at(of), "*");
            assertThat(there.status()).as(of).isIn(403, 404);
            assertThat(there.body().toString()).doesNotContain("river", "flood", "Priya");
        }
    }

    private String at(String of) {
        return "/api/people/" + priya.person() + "/" + of;
    }

    private String introduction() {
        return """
        {"by":"self","place":"lambeth","name":"%s","broughtBy":"The nights are long",
         "contact":{"phone":"%s","mayCall":true}}
        """
                .formatted(name, number.written());
    }
}
