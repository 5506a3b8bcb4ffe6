package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.web.Cursor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A supporter reads of a journey what is shared with them, and what shows nothing else. */
@ServiceIT
class JourneySharedIT {

    @LocalServerPort int port;
    InSharing maureen;
    InAPlan priya;

    @BeforeEach
    void begin() {
        maureen = InSharing.begun(port, InSharing.NOBODY);
        priya = maureen.priya();
    }

    @Test
    void linesOfWhatIsNotSharedAreNotThereAndNobodyElseIs() {
        priya.writes(priya.token(), InAPlan.coping("I walk"));
        priya.writes(priya.token(), InAPlan.GUITAR);
        maureen.agreed("coping\",\"journey", false);
        await().until(() -> own().split("EntryAgreed", -1).length == 3);
        await().until(() -> own().contains("SharingGranted"));

        var journey = journey();

        assertThat(journey.status()).as(journey.text()).isEqualTo(200);
        assertThat(journey.response().headers().firstValue("ETag")).isEmpty();
        assertThat(journey.text())
                .contains("Welcomed into the network", "The care plan was opened");
        assertThat(journey.text().split("were agreed", -1)).hasSize(2);
        assertThat(journey.text())
                .doesNotContain("shared", "give", "proposed", "added", "about", "map", "\"at\"");
    }

    @Test
    void itIsNotThereWhereItIsNotSharedAndNotAnyMoreOnceItIsStopped() {
        String coping = maureen.given();
        assertThat(journey().status()).isEqualTo(404);
        maureen.withdrawn(priya.token(), coping);

        String grant = maureen.agreed("journey", false).at("id");
        assertThat(journey().status()).isEqualTo(200);
        assertThat(journey("?cursor=x").status()).isEqualTo(400);
        assertThat(journey(from("1795521600000/" + grant)).status()).isEqualTo(400);
        assertThat(journey(from("2020-01-01/1")).text()).contains("\"lines\":[]");
        assertThat(maureen.shared().text()).contains("\"journey\"");
        maureen.withdrawn(priya.token(), grant);

        assertThat(journey("?cursor=x").status()).isEqualTo(404);
        assertThat(journey().status()).isEqualTo(404);
    }

    @Test
    void whatThePersonTakesToThemselvesLeavesTheirJourneyToo() {
        String walk = priya.writes(priya.token(), InAPlan.coping("I walk"));
        maureen.agreed("coping\",\"journey", false);
        await().until(() -> journey().text().contains("were agreed"));

        priya.put(priya.token(), walk + "/audience", "{\"shownTo\":\"only-me\"}", "\"1\"");

        assertThat(journey().text()).doesNotContain("were agreed");
    }

    private String own() {
        return maureen.careplan().get(priya.path("/journey"), priya.token()).text();
    }

    private static String from(String key) {
        return "?cursor=" + Cursor.after(key).value();
    }

    private Answer journey() {
        return journey("");
    }

    private Answer journey(String query) {
        return maureen.careplan()
                .get(priya.path("/care-plan/shared/journey" + query), maureen.maureen());
    }
}
