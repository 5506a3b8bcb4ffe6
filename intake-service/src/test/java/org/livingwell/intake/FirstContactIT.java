package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** From an introduction to a first talk, another way, or somebody known already. */
@ServiceIT
class FirstContactIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String WALT = TestIssuer.worker("walt", "salford");

    @LocalServerPort int port;
    @Autowired PersonKeys keys;
    @Autowired Colleagues colleagues;
    Newcomers newcomers;
    Calls intake;

    @BeforeEach
    void call() {
        intake = Calls.to(port);
        newcomers = new Newcomers(intake, "lambeth", WANDA);
    }

    @Test
    void attemptsAreCountedAndRemembered() {
        String amara =
                newcomers.introduced(
                        "\"name\":\"Amara\",\"contact\":{\"phone\":\"07700"
                                + " 900123\",\"mayText\":true}");

        intake.post(
                amara + "/contact-attempts",
                WANDA,
                "{\"how\":\"call\",\"reached\":false,\"words\":\"rang"
                        + " twice\",\"reason\":\"she rang first\"}");
        Answer second =
                intake.post(
                        amara + "/contact-attempts", WANDA, "{\"how\":\"text\",\"reached\":true}");

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json().get("attempts").asInt()).isEqualTo(2);
        assertThat(second.at("tried.0.words")).isEqualTo("rang twice");
        assertThat(intake.post(amara + "/contact-attempts", WALT, "{\"how\":\"call\"}").status())
                .isEqualTo(404);
        assertThat(intake.post(amara + "/contact-attempts", WANDA, "{}").at("code"))
                .isEqualTo("invalid-fields");
    }

    @Test
    void aWayThatIsNotSafeIsRefusedWithoutAReasonAndSeenWithOne() {
        String amara = newcomers.introduced("\"name\":\"Amara\"");

        Answer without = intake.post(amara + "/contact-attempts", WANDA, "{\"how\":\"voicemail\"}");
        Answer blank =
                intake.post(
                        amara + "/contact-attempts",
                        WANDA,
                        "{\"how\":\"voicemail\",\"reason\":\"  \"}");
        intake.post(
                amara + "/contact-attempts",
                WANDA,
                "{\"how\":\"voicemail\",\"reason\":\"a slip\"}");

        assertThat(without.status()).isEqualTo(409);
        assertThat(without.at("code")).isEqualTo("not-a-safe-way");
        assertThat(blank.at("code")).isEqualTo("not-a-safe-way");
        Answer seen = intake.get(amara, WANDA);
        assertThat(seen.json().get("attempts").asInt()).isEqualTo(1);
        assertThat(seen.at("tried.0.reason")).isEqualTo("a slip");
    }

    @Test
    void theDoorStaysOpenForWhoeverWasShownAnotherWay() {
        String amara = newcomers.introduced("\"name\":\"Amara\"");
        UUID lead = colleagues.worker("winona", "lambeth");

        Answer signposted =
                intake.post(
                        amara + "/signpost",
                        WANDA,
                        "{\"reason\":\"not-now\",\"where\":\"her sister\"}");
        Answer twice = intake.post(amara + "/signpost", WANDA, "{\"reason\":\"not-now\"}");
        Answer welcomed =
                intake.post(amara + "/welcome", WANDA, "{\"leadWorker\":\"%s\"}".formatted(lead));

        assertThat(signposted.at("state")).isEqualTo("signposted");
        assertThat(twice.at("code")).isEqualTo("already-signposted");
        assertThat(welcomed.status()).isEqualTo(201);
        assertThat(intake.get("/api/people/" + welcomed.at("person"), WANDA).at("leadWorker.id"))
                .isEqualTo(lead.toString());
    }

    @Test
    void anIntroducerLearnsOnlyWhatAWorkerHeardFromThePerson() {
        String wished = "\"theyKnow\":\"agrees\",\"introducerMayKnow\":\"outcome\"";
        String key = UUID.randomUUID().toString();
        String reference = reference(wished, key);
        String ticked = status(reference);

        Answer heard =
                intake.post(
                        "/api/introductions/" + Newcomers.idOf(key) + "/introducer-may-know",
                        WANDA,
                        "{\"mayKnow\":\"in-touch\"}");

        assertThat(ticked).isEqualTo(status("2222-2222"));
        assertThat(heard.at("heard.mayKnow")).isEqualTo("in-touch");
        assertThat(heard.at("introducerMayKnow")).isEqualTo("outcome");
        assertThat(status(reference))
                .contains("them by")
                .doesNotContain("You do not need to do anything else");
    }

    @Test
    void nobodyElseSaysWhatAnIntroducerMayKnow() {
        String key = UUID.randomUUID().toString();
        reference("\"theyKnow\":\"agrees\"", key);
        String path = "/api/introductions/" + Newcomers.idOf(key) + "/introducer-may-know";
        String herself = newcomers.introduced("\"name\":\"Amara\"") + "/introducer-may-know";
        String body = "{\"mayKnow\":\"outcome\"}";

        assertThat(intake.post(path, WALT, body).status()).isEqualTo(404);
        assertThat(intake.post(path, null, body).status()).isEqualTo(401);
        assertThat(intake.post(path, WANDA, "{}").at("errors.0.field")).isEqualTo("mayKnow");
        assertThat(intake.post(herself, WANDA, body).at("code"))
                .isEqualTo("nobody-introduced-them");
    }

    @Test
    void whoeverCameThemselvesIsToldWhatHappensNext() {
        String answer =
                intake.post(
                                "/api/introductions",
                                null,
                                "{\"by\":\"self\",\"place\":\"lambeth\",\"name\":\"Amara\",\"broughtBy\":\"sleep\",\"contact\":{\"email\":\"amara@example.org\",\"mayEmail\":true}}")
                        .at("reference");

        assertThat(status(answer.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .contains("We will be in touch with you by");
    }

    @Test
    void whoCannotBeReachedIsPromisedNothingAndTheWorkerIsTold() {
        String key = UUID.randomUUID().toString();
        String body =
                "{\"by\":\"self\",\"place\":\"lambeth\",\"name\":\"Amara\",\"broughtBy\":\"sleep\",\"contact\":{\"phone\":\"07700"
                    + " 900123\"}}";

        Answer receipt = intake.post("/api/introductions", null, body, "Idempotency-Key", key);

        assertThat(receipt.text())
                .contains("Please ring us on 020 7946 0500")
                .doesNotContain("in touch");
        assertThat(receipt.json().get("contactBy").isNull()).isTrue();
        assertThat(status(receipt.at("reference")))
                .contains("Please ring us on 020 7946 0500")
                .doesNotContain("in touch", "You do not need to do anything else");
        Answer page = intake.get("/api/introductions/" + Newcomers.idOf(key), WANDA);
        assertThat(page.json().get("safeWay").asBoolean()).isFalse();
    }

    @Test
    void tenThousandGuessesLearnNothing() {
        var random = new Random(11);
        String alphabet = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";

        var answers =
                IntStream.range(0, 10_000)
                        .parallel()
                        .mapToObj(
                                _ ->
                                        random.ints(8, 0, 31)
                                                .mapToObj(it -> alphabet.substring(it, it + 1))
                                                .collect(Collectors.joining()))
                        .map(this::status)
                        .collect(Collectors.toSet());

        assertThat(answers).hasSize(1);
    }

    @Test
    void somebodyKnownIsFoundWithTheWhyAndWelcomedBack() {
        String leon =
                newcomers.welcomed(
                        "\"name\":\"Leon"
                            + " Grant\",\"birthDate\":\"1991-04-09\",\"contact\":{\"phone\":\"07700"
                            + " 900321\"}");
        String person = leon.substring(leon.lastIndexOf('/') + 1);
        intake.post(leon + "/farewell", WANDA, "");
        String again =
                newcomers.introduced(
                        "\"name\":\"Grant"
                            + " Leon\",\"birthDate\":\"1991-09-04\",\"contact\":{\"phone\":\"+44"
                            + " 7700 900321\"}");

        Answer candidates = intake.get(again + "/candidates", WANDA);
        assertThat(candidates.text())
                .contains(person, "same-phone", "names-swapped", "day-and-month-swapped");
        Answer matched =
                intake.post(again + "/match", WANDA, "{\"person\":\"%s\"}".formatted(person));

        assertThat(matched.at("person")).isEqualTo(person);
        assertThat(intake.get(leon, WANDA).at("state")).isEqualTo("in-network");
        assertThat(intake.post(again + "/welcome", WANDA, "{}").at("code"))
                .isEqualTo("already-matched");
        assertThat(intake.get(again, WANDA).at("person")).isEqualTo(person);
        assertThat(intake.get(again, WANDA).at("state")).isEqualTo("matched");
    }

    @Test
    void nobodyIsMatchedToSomebodyUnknownOrOfAnotherPlace() {
        String amara = newcomers.introduced("\"name\":\"Amara\"");
        String elsewhere = new Newcomers(intake, "salford", WALT).welcomed("\"name\":\"Amara\"");
        String there = elsewhere.substring(elsewhere.lastIndexOf('/') + 1);

        assertThat(
                        intake.post(
                                        amara + "/match",
                                        WANDA,
                                        "{\"person\":\"%s\"}".formatted(UUID.randomUUID()))
                                .status())
                .isEqualTo(404);
        assertThat(
                        intake.post(amara + "/match", WANDA, "{\"person\":\"%s\"}".formatted(there))
                                .status())
                .isEqualTo(404);
        assertThat(intake.get(amara, WANDA).at("state")).isEqualTo("waiting");
    }

    @Test
    void nobodyIsMatchedToSomebodyErasedMeanwhile() {
        String gone = newcomers.welcomed("\"name\":\"Sam Adeyemi\"");
        String again = newcomers.introduced("\"name\":\"Sam Adeyemi\"");
        PersonId person = PersonId.of(gone.substring(gone.lastIndexOf('/') + 1));
        assertThat(intake.get(again + "/candidates", WANDA).text()).contains(person.toString());

        keys.destroy(person);

        assertThat(
                        intake.post(
                                        again + "/match",
                                        WANDA,
                                        "{\"person\":\"%s\"}".formatted(person))
                                .status())
                .isEqualTo(404);
        assertThat(intake.get(again + "/candidates", WANDA).text())
                .doesNotContain(person.toString());
        assertThat(intake.get(again, WANDA).at("state")).isEqualTo("waiting");
    }

    @Test
    void peopleAreFoundByWhatIsKnownOfThemAndNotByABeginning() {
        String sam =
                newcomers.welcomed(
                        "\"name\":\"Samira Okonkwo\",\"contact\":{\"email\":\"sam@example.org\"}");
        String person = sam.substring(sam.lastIndexOf('/') + 1);

        assertThat(search("\"name\":\"Okonkwo Samira\"")).contains(person, "names-swapped");
        assertThat(search("\"email\":\"SAM@example.org\"")).contains(person, "same-email");
        assertThat(search("\"name\":\"Sam\"")).doesNotContain(person);
        assertThat(search("")).doesNotContain(person);
        assertThat(
                        intake.post(
                                        "/api/people/search",
                                        WALT,
                                        "{\"place\":\"lambeth\",\"name\":\"Samira Okonkwo\"}")
                                .status())
                .isEqualTo(404);
    }

    private String search(String fields) {
        String body =
                "{\"place\":\"%s\"%s}"
                        .formatted(new PlaceId("lambeth"), fields.isEmpty() ? "" : "," + fields);
        return intake.post("/api/people/search", WANDA, body).text();
    }

    private String reference(String fields, String key) {
        String body =
                "{\"by\":\"service\",\"place\":\"lambeth\",\"name\":\"Deborah\",\"broughtBy\":\"she is afraid\",\"contact\":{\"phone\":\"07700 900456\",\"mayCall\":true},\"introducer\":{\"name\":\"Dr Finch\"},%s}"
                        .formatted(fields);
        return intake.post("/api/introductions", null, body, "Idempotency-Key", key)
                .at("reference");
    }

    private String status(String reference) {
        Answer answer =
                intake.post(
                        "/api/introductions/status",
                        null,
                        "{\"reference\":\"%s\"}".formatted(reference));
        assertThat(answer.status()).isEqualTo(200);
        return answer.text();
    }
}
