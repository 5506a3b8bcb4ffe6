package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.EventContracts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords.Published;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.nio.file.Path;
import java.util.UUID;

/** What is written by hand, by the person and by whoever works with them. */
@ServiceIT
class EntriesIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");

    @LocalServerPort int port;
    Calls careplan;
    InAPlan sam;

    @BeforeEach
    void welcome() {
        careplan = Calls.to(port);
        sam = InAPlan.welcomed(careplan);
    }

    @Test
    void aWorkersWordsWaitForThePersonWhoAgreesToThem() {
        String entry = sam.writes(WANDA, InAPlan.GUITAR);

        assertThat(sam.read(WANDA, entry).at("entry.agreement")).isEqualTo("proposed");
        assertThat(sam.read(sam.token(), entry).at("entry.by"))
                .isEqualTo(TestIssuer.subject("wanda").toString());
        assertThat(sam.post(sam.token(), entry + "/agree", "{}", "\"1\"").at("entry.agreement"))
                .isEqualTo("agreed");
        await().until(() -> sam.said("EntryAgreed"));
        assertThat(sam.said("EntryProposed")).isTrue();
        assertThat(sam.said("GiftOffered")).isTrue();
        await().until(
                        () ->
                                careplan.get(sam.path("/journey"), WANDA)
                                        .text()
                                        .contains("Words in the care plan were agreed"));
    }

    @Test
    void theirOwnWordsAreAgreedAndSoIsWhatBothWroteTogether() {
        String own = sam.writes(sam.token(), InAPlan.GUITAR);
        String both =
                sam.writes(
                        WANDA,
                        "{\"entry\":{\"section\":\"story\",\"text\":\"We moved"
                                + " here\",\"story\":{\"when\":\"Last May\"}},\"present\":\"Sam and"
                                + " Wanda\"}");

        assertThat(sam.read(WANDA, own).at("entry.agreement")).isEqualTo("agreed");
        assertThat(sam.read(WANDA, own).at("entry.voice")).isEqualTo("person");
        assertThat(sam.read(WANDA, own).at("entry.strength.gift")).isEqualTo("music");
        assertThat(sam.read(sam.token(), both).at("entry.agreement")).isEqualTo("together");
        assertThat(sam.read(sam.token(), both).at("entry.present")).isEqualTo("Sam and Wanda");
        assertThat(sam.read(sam.token(), both).at("entry.story.when")).isEqualTo("Last May");
        assertThat(careplan.get(sam.path("/care-plan"), WANDA).at("sections.1.entries.0.id"))
                .isEqualTo(own);
    }

    @Test
    void nobodyAgreesForThem() {
        String entry = sam.writes(WANDA, InAPlan.GUITAR);

        assertThat(sam.post(WANDA, entry + "/agree", "{}", "\"1\"").status()).isEqualTo(403);
        assertThat(sam.read(WANDA, entry).at("entry.agreement")).isEqualTo("proposed");
    }

    @Test
    void whoeverSawOlderWordsGetsTheNewerOnesAndOverwritesNothing() {
        String entry = sam.writes(WANDA, InAPlan.GUITAR);

        var corrected = sam.corrects(WANDA, entry, "I play the drums", "\"1\"");
        var late = sam.corrects(sam.token(), entry, "I sing", "\"1\"");
        var blind = sam.post(sam.token(), entry + "/agree", "{}", "\"1\"");

        assertThat(corrected.header("ETag")).isEqualTo("\"2\"");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.at("current.text")).isEqualTo("I play the drums");
        assertThat(late.header("ETag")).isEqualTo("\"2\"");
        assertThat(blind.status()).isEqualTo(412);
        assertThat(sam.corrects(sam.token(), entry, "I sing", "\"2\"").at("entry.agreement"))
                .isEqualTo("agreed");
        assertThat(sam.put(sam.token(), entry, InAPlan.GUITAR, null).status()).isEqualTo(428);
    }

    @Test
    void whatStoodBeforeIsThePersonsToRead() {
        String entry = sam.writes(WANDA, InAPlan.GUITAR);
        sam.corrects(sam.token(), entry, "I sing", "\"1\"");

        assertThat(sam.read(sam.token(), entry).at("entry.earlier.0.text"))
                .isEqualTo("I play the guitar");
        assertThat(sam.read(WANDA, entry).text()).doesNotContain("guitar");
        assertThat(sam.corrects(WANDA, entry, "He hums", "\"2\"").at("type"))
                .endsWith("not-your-words");
    }

    @Test
    void theySayThatItIsNotQuiteRight() {
        String entry = sam.writes(WANDA, InAPlan.GUITAR);

        sam.post(sam.token(), entry + "/decline", "{\"why\":\"I stopped\"}", "\"1\"");

        assertThat(sam.read(WANDA, entry).at("entry.agreement")).isEqualTo("declined");
        assertThat(sam.read(WANDA, entry).at("entry.why")).isEqualTo("I stopped");
        await().until(() -> sam.said("EntryDeclined"));
    }

    @Test
    void whatIsWithdrawnIsOutOfThePlanAndChangedByNobody() {
        String entry = sam.writes(sam.token(), InAPlan.GUITAR);

        assertThat(sam.post(WANDA, entry + "/withdraw", "{}", null).at("type"))
                .endsWith("theirs-to-withdraw");
        assertThat(sam.post(sam.token(), entry + "/withdraw", "{}", null).status()).isEqualTo(204);

        assertThat(sam.list(sam.token())).doesNotContain(entry);
        assertThat(sam.read(sam.token(), entry).at("entry.agreement")).isEqualTo("withdrawn");
        assertThat(sam.read(WANDA, entry).status()).isEqualTo(404);
        assertThat(sam.corrects(sam.token(), entry, "I sing", "\"1\"").at("type"))
                .endsWith("entry-withdrawn");
        assertThat(sam.corrects(WANDA, entry, "He sings", "\"1\"").status()).isEqualTo(404);
        await().until(() -> sam.said("EntryWithdrawn"));
        assertThat(sam.said("GiftWithdrawn")).isTrue();
    }

    @Test
    void whatHelpedMostRisesToTheTop() {
        String rest = sam.writes(sam.token(), InAPlan.coping("Rest"));
        String walk = sam.writes(sam.token(), InAPlan.coping("Walk"));

        var tried = sam.post(sam.token(), walk + "/tries", "{\"helped\":\"a-lot\"}", null);

        assertThat(tried.at("entry.coping.tries.aLot")).isEqualTo("1");
        var coping = careplan.get(sam.path("/care-plan/entries?section=coping"), WANDA);
        assertThat(coping.at("entries.0.id")).isEqualTo(walk);
        assertThat(coping.at("entries.1.id")).isEqualTo(rest);
    }

    @Test
    void aPressTwiceWritesOnce() {
        String key = UUID.randomUUID().toString();

        var first = sam.write(WANDA, InAPlan.GUITAR, key);
        var second = sam.write(WANDA, InAPlan.GUITAR, key);
        var other = sam.write(WANDA, InAPlan.coping("Walk"), key);

        assertThat(second.at("entry.id")).isEqualTo(first.at("entry.id"));
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void whatCannotBeTakenIsToldPlainly() {
        assertThat(code(sam.write(sam.token(), text("story", "ż".repeat(50_000)))))
                .isEqualTo("201");
        assertThat(code(sam.write(sam.token(), text("story", "ż".repeat(50_000) + "."))))
                .isEqualTo("413 text-too-large");
        assertThat(sam.write(sam.token(), text("goals", "Sleep")).status()).isEqualTo(400);
        assertThat(sam.write(sam.token(), text("story", " ")).status()).isEqualTo(400);
        assertThat(
                        sam.write(
                                        sam.token(),
                                        "{\"entry\":{\"section\":\"story\",\"text\":\"a\","
                                                + "\"coping\":{\"way\":\"rest\"}}}")
                                .at("errors.0.code"))
                .isEqualTo("other-section");
        String other = "/api/people/" + UUID.randomUUID() + "/care-plan/entries";
        assertThat(careplan.post(other, sam.token(), text("story", "a")).status()).isEqualTo(404);
        var glass = TestIssuer.worker("walt", "salford");
        assertThat(sam.write(glass, text("story", "a")).status()).isEqualTo(404);
    }

    @Test
    void whatIsPublishedKeepsItsContractAndHoldsNoWords() {
        String entry = sam.writes(WANDA, text("story", "canary-of-sam"));
        sam.post(sam.token(), entry + "/agree", "{}", "\"1\"");
        await().until(() -> sam.said("EntryAgreed"));

        var contracts = new EventContracts(Path.of("contracts"));
        sam.published().forEach(it -> contracts.validate(it.type(), it.data()));
        assertThat(sam.published().map(Published::data).toList().toString())
                .doesNotContain("canary-of-sam");
    }

    private static String text(String section, String text) {
        return "{\"entry\":{\"section\":\"%s\",\"text\":\"%s\"}}".formatted(section, text);
    }

    private static String code(Answer it) {
        String type = it.at("type");
        return (it.status() + " " + type.substring(type.lastIndexOf(':') + 1)).strip();
    }
}
