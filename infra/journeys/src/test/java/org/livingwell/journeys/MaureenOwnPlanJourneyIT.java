package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.livingwell.journeys.Invited.Supporter;

import java.util.UUID;

/**
 * Acceptance journey 6, what her own plan has of it: Maureen is supported and supports Priya, under
 * one login, and neither view shows anything of the other.
 */
@OnTheStack
class MaureenOwnPlanJourneyIT {

    private static final String COPING = "{\"entry\":{\"section\":\"coping\",\"text\":\"%s\"}}";

    private final Worker wanda = Worker.wanda();
    private final String name = "Priya " + UUID.randomUUID();
    private final OwnNumber number = OwnNumber.next();

    @Test
    void oneLoginOpensHerOwnPlanAndWhatPriyaSharesThoughCareplanDies() {
        var priya = InTouch.with(wanda, name, introduction());
        String hers = wanda.welcomedAfter("Maureen " + UUID.randomUUID(), "I need a rest");
        await().until(() -> wanda.plan(priya.person()).contains("The nights are long"));
        await().until(() -> wanda.plan(hers).contains("I need a rest"));
        Door herself = Invited.person(wanda, priya.person());
        Supporter maureen = Invited.both(wanda, hers);
        herself.post(at(priya.person(), "entries"), COPING.formatted("I walk by the river"))
                .is(201);
        maureen.door().post(at(hers, "entries"), COPING.formatted("I bake bread")).is(201);
        priya.post("conversations", conversation());

        String supports = "/api/accounts/" + maureen.id() + "/supports";
        String whom = "{\"person\":\"%s\"}";
        String supporter =
                wanda.door().post(supports, whom.formatted(priya.person())).is(201).at("id");
        assertThat(wanda.door().post(supports, whom.formatted(hers)).at("code"))
                .isEqualTo("themselves");
        maureen.door().get(at(priya.person(), "shared")).is(404);
        String grant = shares(priya, herself, supporter);
        Stack.careplanDies(() -> {});

        String shared = shared(maureen, priya);
        assertThat(shared).contains("I walk by the river", "startsAt");
        assertThat(shared).doesNotContain("bread", "rest", hers, "worker", "kind");
        maureen.door().get(at(priya.person(), "entries?section=coping")).is(404);
        String own = maureen.door().get("/api/people/" + hers + "/care-plan").is(200).body() + "";
        assertThat(own).contains("I bake bread", "I need a rest").doesNotContain("river");
        assertThat(wanda.journey(hers) + wanda.plan(hers)).doesNotContain(priya.person(), "river");
        assertThat(wanda.journey(priya.person())).doesNotContain(hers, "bread");
        herself.get(at(hers, "shared")).is(403);

        herself.post(at(priya.person(), "sharing/" + grant + "/withdraw"), "{}").is(204);
        maureen.door().get(at(priya.person(), "shared"), "*").is(404);
        wanda.door().post("/api/accounts/" + supporter + "/disable", "{}").done();
        await().until(
                        () ->
                                !priya.get("care-plan/sharing")
                                        .at("supporters.0.id")
                                        .equals(supporter));
        assertThat(maureen.door().get("/api/shared-with-me").is(200).body().path("sharing"))
                .isEmpty();
        maureen.door().get("/api/people/" + hers + "/care-plan").is(200);
    }

    private String shares(InTouch priya, Door herself, String supporter) {
        await().until(() -> priya.get("care-plan/sharing").at("rulesHeard").equals("true"));
        await().until(() -> priya.get("care-plan/sharing").body().toString().contains(supporter));
        String wanted =
                "{\"supporter\":\"%s\",\"called\":\"Mum\",\"sections\":[\"coping\",\"appointments\"],\"until\":\"%s\"}"
                        .formatted(supporter, StackClock.today().plusMonths(2));
        String sharing = at(priya.person(), "sharing");
        String grant = herself.post(sharing, wanted).is(201).at("id");
        wanda.door()
                .post(sharing + "/" + grant + "/agreed", "{\"how\":\"by-phone\"}", sharing)
                .is(204);
        return grant;
    }

    private static String shared(Supporter maureen, InTouch priya) {
        await().until(
                        () ->
                                maureen.door()
                                                .get(at(priya.person(), "shared"))
                                                .at("meetings.0.startsAt")
                                                .length()
                                        > 0);
        return maureen.door().get(at(priya.person(), "shared")).is(200).body().toString();
    }

    private static String at(String person, String of) {
        return "/api/people/" + person + "/care-plan/" + of;
    }

    private static String conversation() {
        return "{\"kind\":\"initial\",\"day\":\"%s\",\"time\":\"11:00\"}"
                .formatted(StackClock.today().plusDays(7));
    }

    private String introduction() {
        return """
        {"by":"self","place":"lambeth","name":"%s","broughtBy":"The nights are long",
         "contact":{"phone":"%s","mayCall":true}}
        """
                .formatted(name, number.written());
    }
}
