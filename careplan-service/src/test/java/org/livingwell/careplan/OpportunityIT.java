package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.EventContracts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.List;

/** What is ahead: an opportunity is wanted, and is not any more. */
@ServiceIT
class OpportunityIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String CHOIR =
            "{\"entry\":{\"section\":\"future\",\"text\":\"Help with a choir\",\"future\":{"
                    + "\"lifeArea\":\"volunteering\",\"skills\":\"Guitar\",\"stage\":\"wished\"}}}";

    @LocalServerPort int port;
    InAPlan sam;

    @BeforeEach
    void welcome() {
        sam = InAPlan.welcomed(Calls.to(port));
    }

    @Test
    void whatIsWantedIsAKindAndAStepForWhoeverLeadsOnceAndIsDoneWhenItCameAbout() {
        String entry = sam.writes(sam.token(), CHOIR);

        var wanted = sam.post(sam.token(), entry + "/want", "{}", "\"1\"");
        var again = sam.post(WANDA, entry + "/want", "{}", "\"1\"");

        assertThat(wanted.at("entry.future.stage")).isEqualTo("asked");
        assertThat(again.status()).isEqualTo(200);
        await().until(() -> sam.said("OpportunityWanted"));
        assertThat(data("OpportunityWanted")).hasSize(1);
        var said = data("OpportunityWanted").getFirst();
        assertThat(said.at("/kind").asString()).isEqualTo("volunteering");
        assertThat(said.at("/step/kind").asString()).isEqualTo("opportunity-wanted");
        assertThat(said.at("/step/owner").asString()).isNotEmpty();
        String found = CHOIR.replace("wished", "started");
        assertThat(sam.put(sam.token(), entry, found, "\"2\"").at("entry.future.stage"))
                .isEqualTo("started");
        await().until(() -> sam.said("OpportunityNotWanted"));
        assertThat(data("OpportunityNotWanted").getFirst().at("/stepDone"))
                .isEqualTo(said.at("/step/id"));
        var contracts = new EventContracts(Path.of("contracts"));
        sam.published().forEach(it -> contracts.validate(it.type(), it.data()));
        assertThat(sam.published().toList().toString()).doesNotContain("choir", "Guitar");
    }

    @Test
    void whatWasNotReadOrIsNotShownOrIsOfNoKindIsNotWanted() {
        String proposed = sam.writes(WANDA, CHOIR);
        String plain = sam.writes(sam.token(), CHOIR.replace("\"lifeArea\":\"volunteering\",", ""));

        assertThat(sam.post(sam.token(), proposed + "/want", "{}", "\"1\"").at("type"))
                .endsWith("not-shown");
        assertThat(sam.post(sam.token(), proposed + "/want", "{}", "\"7\"").status())
                .isEqualTo(412);
        assertThat(sam.post(sam.token(), plain + "/want", "{}", "\"1\"").at("type"))
                .endsWith("no-kind");
        String asked = CHOIR.replace("wished", "asked");
        assertThat(sam.write(sam.token(), asked).at("errors.0.field"))
                .isEqualTo("entry.future.stage");
        assertThat(sam.put(sam.token(), plain, asked, "\"1\"").at("errors.0.code"))
                .isEqualTo("not-asked");
        String odd = CHOIR.replace("\"wished\"", "7");
        assertThat(sam.write(sam.token(), odd).status()).isEqualTo(400);
    }

    private List<JsonNode> data(String type) {
        return sam.published()
                .filter(it -> it.type().contains(type))
                .map(it -> JsonMapper.shared().readTree(it.data()))
                .toList();
    }
}
