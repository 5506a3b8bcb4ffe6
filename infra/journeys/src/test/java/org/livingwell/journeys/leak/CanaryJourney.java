package org.livingwell.journeys.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.livingwell.journeys.Door;
import org.livingwell.journeys.Door.Answer;
import org.livingwell.journeys.Worker;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/**
 * Lets canaries go through what there is: introduced, found, welcomed, planned, heard, worried
 * about, given a login, copied, mistyped.
 */
final class CanaryJourney {

    private final Worker worker = Worker.wanda();
    private final Door wanda = worker.door();
    private final Worker petra = Worker.of("petra");
    private final Door anybody = Door.anybody();

    /** Side by side: most of it is waiting for what follows. */
    void everybody() {
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            Canary.all()
                    .map(who -> CompletableFuture.runAsync(() -> comes(who), together))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        Canary.all().forEach(this::goesWrong);
    }

    private void comes(Canary who) {
        anybody.post("/api/introductions", introduction(who)).is(201);
        String id = worker.waiting(who.name());
        Answer welcomed = wanda.post("/api/introductions/" + id + "/welcome", "{}").is(201);
        String person = "/api/people/" + welcomed.at("person");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> text(wanda.ask(person + "/care-plan")).contains(who.word()));
        assertThat(text(wanda.get(person))).contains(who.name());
        wanda.get(person + "/journey").is(200);
        worker.known(who.name());
        wanda.post(person + "/copy", "{\"identifiedBy\":\"document\"}").done();
        isHeard(welcomed.at("person"), who);
        isCopied(welcomed.at("person"));
    }

    /** What is said in a conversation, about a worry, in the huddle; and a login of their own. */
    private void isHeard(String person, Canary who) {
        String talk = worker.planned(person, "together");
        worker.write(talk, "matters-to-us", "Enough " + who.word() + " for two");
        String companion =
                "{\"name\":\"%s\",\"relation\":\"%s\",\"needs\":\"%s\"}"
                        .formatted(who.name(), who.word(), who.word());
        wanda.post(talk + "/companions", companion).done();
        String outcome =
                "{\"needAreas\":[\"sleep\"],\"goals\":[\"%s\"],\"supporters\":[\"%s\"]}"
                        .formatted(who.word(), who.name());
        wanda.post(talk + "/complete", outcome).done();
        String worry =
                "{\"about\":\"person\",\"kinds\":[\"needs\"],\"what\":\"%s\",\"wanted\":\"%s\"}"
                        .formatted(who.word(), who.email());
        wanda.post("/api/people/" + person + "/concerns", worry).done();
        String thought =
                "{\"person\":\"%s\",\"why\":\"%s says %s\"}"
                        .formatted(person, who.name(), who.word());
        wanda.post("/api/huddles/agenda", thought).done();
        String login = "{\"kind\":\"person\",\"place\":\"lambeth\",\"person\":\"" + person + "\"}";
        isGivenA(login);
        String plan = "/api/people/" + person + "/care-plan";
        await().atMost(Duration.ofSeconds(60))
                .until(() -> text(wanda.ask(plan)).contains("Enough " + who.word()));
    }

    /** One after another: a code's hash takes a processor for a second, as it is meant to. */
    private synchronized void isGivenA(String login) {
        wanda.post("/api/accounts", login).done();
    }

    /** The copy is put together for real, from every service. */
    private void isCopied(String person) {
        for (var row : petra.rows("/api/privacy/requests", "requests")) {
            if (!row.path("person").asString("").equals(person)) continue;
            String id = row.path("id").asString("");
            petra.door().post("/api/privacy/requests/" + id + "/release", "{}").done();
        }
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                petra.door().get("/api/people/" + person + "/copy/content").status()
                                        == 200);
    }

    /** What people and programs get wrong; none of it may stay anywhere. */
    private void goesWrong(Canary who) {
        anybody.post("/api/introductions", "{\"by\":\"self\",\"name\":\"" + who.name());
        anybody.post("/api/introductions", "{\"%s\":\"%s\"}".formatted(who.word(), who.email()));
        anybody.post("/api/introductions", "{\"by\":\"%s\"}".formatted(who.name()));
        wanda.get("/api/people/" + who.name());
        wanda.get("/api/introductions?place=" + who.word());
        wanda.post("/api/people/" + who.phone() + "/pause", "{\"until\":\"" + who.name() + "\"}");
        wanda.get("/api/" + who.name());
    }

    private static String introduction(Canary who) {
        return """
        {"by":"someone","place":"lambeth","name":"%1$s","broughtBy":"It rains in %4$s since May.",
         "contact":{"phone":"0%2$s","email":"%3$s","mayText":true,"mayEmail":true,"when":"%4$s"},
         "communicationNeeds":"%4$s in large print","theyKnow":"agrees",
         "introducer":{"name":"%1$s Elder","organisation":"%4$s","contact":"%3$s"}}
        """
                .formatted(who.name(), who.phone(), who.email(), who.word());
    }

    private static String text(Answer answer) {
        return answer.body().toString();
    }
}
