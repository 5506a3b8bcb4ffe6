package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.livingwell.journeys.Invited.Supporter;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Acceptance journey 5, what a plan has of it: Leon drifts away and comes back after seven months,
 * and his plan is as he left it.
 */
@OnTheStack
class LeonPlanJourneyIT {

    private static final List<String> OF_HIS_PLAN =
            List.of("care-plan/entries", "care-plan/goals", "care-plan/safety-plan", "measures");
    private static final String ASKED = "{\"how\":\"by-phone\"}";

    private final Worker wanda = Worker.wanda();
    private final String name = "Leon " + UUID.randomUUID();
    private final OwnNumber number = OwnNumber.next();

    @Test
    void afterSevenMonthsHisPlanIsAsHeLeftItAndWhatHeSharesIsAskedAgainThoughCareplanDies() {
        var leon = InTouch.with(wanda, name, introduction());
        await().until(() -> wanda.plan(leon.person()).contains("I miss my music"));
        talks(leon);
        Door himself = Invited.person(wanda, leon.person());
        Supporter rosa = Invited.supporter(wanda, leon.person());
        writes(himself, leon);
        String grant = shares(himself, leon, rosa);
        assertThat(shown(rosa, leon)).contains("I play until it passes");
        leon.noStep("ask-them-alone");
        leon.post("pause", "{}");
        Stack.careplanDies(() -> {});
        await().until(() -> wanda.journey(leon.person()).contains("PersonPaused"));
        List<JsonNode> left = plan(himself, leon);
        assertThat(left.toString()).contains("I play until it passes", "Play on a stage", "Rosa");

        StackClock.move(Duration.ofDays(214));
        Stack.careplanDies(() -> leon.post("welcome-back", "{}"));
        await().until(() -> wanda.journey(leon.person()).contains("PersonWelcomedBack"));

        await().until(() -> rosa.door().get(shared(leon)).status() == 404);
        leon.oneStep("ask-them-alone");
        assertThat(plan(himself, leon)).isEqualTo(left);
        assertThat(leon.get("conversations").body().path("conversations")).hasSize(1);
        assertThat(leon.steps("conversation")).isEmpty();
        assertThat(wanda.plan(leon.person()))
                .containsOnlyOnce("I miss my music")
                .containsOnlyOnce("on Sundays");
        assertThat(himself.get(sharing(leon)).at("sharing.0.stands")).isEqualTo("asked");

        String yes = sharing(leon) + "/" + grant + "/agreed";
        wanda.door().post(yes, ASKED, sharing(leon)).is(204);
        Stack.careplanDies(() -> {});
        assertThat(shown(rosa, leon)).contains("I play until it passes");
        leon.noStep("ask-them-alone");
        await().until(() -> leon.published("careplan", "SharingGranted") == 2);
        assertThat(leon.published("careplan", "CarePlanOpened")).isEqualTo(1);
    }

    /** His first conversation, which is over. */
    private void talks(InTouch leon) {
        String talk = wanda.planned(leon.person(), "initial");
        wanda.write(talk, "who-helps", "My sister, on Sundays");
        String outcome = "{\"needAreas\":[],\"goals\":[],\"supporters\":[]}";
        wanda.door().post(talk + "/complete", outcome).done();
        leon.noStep("conversation");
        await().until(() -> wanda.plan(leon.person()).contains("My sister, on Sundays"));
    }

    private static void writes(Door himself, InTouch leon) {
        String path = "/api/people/" + leon.person() + "/";
        String coping = "{\"entry\":{\"section\":\"coping\",\"text\":\"I play until it passes\"}}";
        String played = himself.post(path + "care-plan/entries", coping).is(201).at("entry.id");
        himself.post(path + "care-plan/entries/" + played + "/tries", "{\"helped\":\"a-lot\"}")
                .is(201);
        himself.post(path + "care-plan/goals", "{\"goal\":\"Play on a stage\"}").is(201);
        String goal =
                path + "care-plan/goals/" + himself.get(path + "care-plan/goals").at("goals.0.id");
        himself.post(goal + "/ratings", "{\"value\":0}").is(204);
        String steps = "{\"myself\":[{\"text\":\"I play\"}],\"people\":[{\"text\":\"Rosa\"}]}";
        himself.put(path + "care-plan/safety-plan", steps, 0).is(200);
        himself.post(path + "measures", "{\"reqol10\":0}").is(201);
    }

    private String shares(Door himself, InTouch leon, Supporter rosa) {
        await().until(() -> leon.get("care-plan/sharing").at("rulesHeard").equals("true"));
        await().until(() -> leon.get("care-plan/sharing").body().toString().contains(rosa.id()));
        String wanted =
                "{\"supporter\":\"%s\",\"called\":\"Rosa\",\"sections\":[\"coping\"],\"until\":\"%s\"}"
                        .formatted(rosa.id(), StackClock.today().plusMonths(9));
        String grant = himself.post(sharing(leon), wanted).is(201).at("id");
        wanda.door().post(sharing(leon) + "/" + grant + "/agreed", ASKED, sharing(leon)).is(204);
        return grant;
    }

    private static List<JsonNode> plan(Door himself, InTouch leon) {
        return OF_HIS_PLAN.stream()
                .map(it -> himself.get("/api/people/" + leon.person() + "/" + it).is(200).body())
                .toList();
    }

    private static String shown(Supporter rosa, InTouch leon) {
        return rosa.door().get(shared(leon)).is(200).body().toString();
    }

    private static String shared(InTouch leon) {
        return "/api/people/" + leon.person() + "/care-plan/shared";
    }

    private static String sharing(InTouch leon) {
        return "/api/people/" + leon.person() + "/care-plan/sharing";
    }

    private String introduction() {
        return """
        {"by":"self","place":"lambeth","name":"%s","broughtBy":"I miss my music",
         "contact":{"phone":"%s","mayText":true}}
        """
                .formatted(name, number.written());
    }
}
