package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.careplan.InSharing.WANDA;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.ServiceIT;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody who must never know is shown anything, as far as anybody can tell who it is. */
@ServiceIT
class MustNeverIT {

    static final String NAMED =
            "{\"mustNever\":[],\"deviceShared\":false,\"named\":true,\"namedAnew\":true}";

    @LocalServerPort int port;

    @Test
    void whileNobodyKnowsWhoItIsNothingIsShared() {
        var maureen = InSharing.begun(port, "");

        var refused = maureen.agreed("coping", true);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("code")).isEqualTo("must-never-unknown");
    }

    @Test
    void whereSomebodyIsNamedTheyAreAskedWhetherItIsThisSupporter() {
        var maureen = InSharing.begun(port, NAMED);

        assertThat(maureen.agreed("coping", false).at("code")).isEqualTo("must-never-unsure");
        assertThat(maureen.agreed("coping", true).status()).isEqualTo(201);
    }

    @Test
    void rulesThatDoNotSayWhetherSomebodyIsNamedLeaveADoubt() {
        var maureen = InSharing.begun(port, "{\"mustNever\":[],\"deviceShared\":false}");

        assertThat(maureen.agreed("coping", false).at("code")).isEqualTo("must-never-unsure");
    }

    @Test
    void whoeverIsPutThereLaterIsShownNothingAndNoPageOfThePersonSaysWhy() {
        var maureen = InSharing.begun(port, InSharing.NOBODY);
        maureen.given();
        assertThat(maureen.shared().status()).isEqualTo(200);

        maureen.contact(2, NAMED.replace("[]", "[\"" + maureen.supporter() + "\"]"));

        await().until(() -> maureen.shared().status() == 404);
        await().until(() -> maureen.priya().said("SharingRevoked"));
        assertThat(maureen.agreed("coping", true).at("code")).isEqualTo("must-never");
        assertThat(maureen.sharing(WANDA).at("sharing.0.why")).isEqualTo("must-never");
        assertThat(maureen.sharing(maureen.priya().token()).text()).doesNotContain("must-never");
        String ask = maureen.priya().path("/care-plan/sharing");
        var asked = maureen.careplan().post(ask, maureen.priya().token(), maureen.wanted("coping"));
        assertThat(asked.status()).as("a click tells nobody").isEqualTo(201);
    }

    @Test
    void whereSomebodyIsNamedWhoWasNotBeforeNothingIsShownUntilTheyWereAsked() {
        var maureen = InSharing.begun(port, InSharing.NOBODY);
        String grant = maureen.given();

        maureen.contact(2, NAMED);

        await().until(() -> maureen.shared().status() == 404);
        String yes = "{\"how\":\"face-to-face\",\"notWhoMustNever\":true}";
        assertThat(maureen.yes("/" + grant, yes, maureen.tag()).status()).isEqualTo(204);
        assertThat(maureen.shared().status()).isEqualTo(200);
    }

    @Test
    void aYesThatWasGivenBeforeSomebodyWasNamedIsNotSavedAfterIt() {
        var maureen = InSharing.begun(port, NAMED);
        String asked = maureen.tag();
        maureen.contact(2, NAMED);
        await().until(() -> !maureen.tag().equals(asked));

        var late = maureen.agreed("coping", true, asked);

        assertThat(late.status()).as(late.text()).isEqualTo(412);
        assertThat(maureen.shared().status()).isEqualTo(404);
        assertThat(maureen.agreed("coping", true, maureen.tag()).status()).isEqualTo(201);
        String path = maureen.priya().path("/care-plan/sharing/agreed");
        String json = maureen.agreement("coping", true);
        assertThat(maureen.careplan().post(path, WANDA, json).status()).isEqualTo(428);
        assertThat(maureen.sharing(maureen.priya().token()).header("ETag"))
                .as("theirs tells nobody that something changed")
                .isEqualTo("\"0\"");
    }
}
