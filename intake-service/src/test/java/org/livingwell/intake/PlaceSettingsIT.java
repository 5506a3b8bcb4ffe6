package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceIT
@ExtendWith(OutputCaptureExtension.class)
class PlaceSettingsIT {

    static final String YORK = "/api/places/york/settings";
    static final String LEAD = TestIssuer.lead("yara", "york");
    static final String GOOD =
            """
            {"lawfulBasis":"public-task","contactWithinDays":4,"urgentWithinMinutes":20,
             "dutyContact":{"email":"duty@example.org","phone":"+44 20 7946 0123","hours":"day and night"},
             "retentionDays":180,"consentsStaleAfterMonths":6,
             "checkIns":{"afterCrisisDays":[1,2,4],"offeredDays":[7,30]},
             "crisisLines":[{"name":"York night line","detail":"Every evening","tel":"+44 1904 960123"}],
             "senderName":"The team","zone":"Europe/London","ringUs":"01632 960500",
             "tellingPhrases":[{"language":"en","phrases":["end my life","want to die"]},{"language":"pl","phrases":["nie chcę żyć"]}],"childrenUnder":16}\
            """;

    @LocalServerPort int port;
    Calls intake;

    @BeforeEach
    void call() {
        intake = Calls.to(port);
    }

    @Test
    void aLeadChangesWhatThePlacePromisesAndEverybodySeesIt() {
        Answer changed = intake.put(YORK, LEAD, GOOD, "If-Match", etag());

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo(etag());
        assertThat(intake.get(YORK, LEAD).at("settings.contactWithinDays")).isEqualTo("4");
        assertThat(intake.get("/api/places", null).text()).contains("York night line");
        assertThat(intake.get("/api/places", null).text()).contains("01632 960500");
        assertThat(intake.get("/api/places", null).text())
                .doesNotContain("duty@example.org", "end my life");
    }

    @Test
    void whoHasNotSeenTheLatestOverwritesNothing() {
        String seen = etag();
        String first = GOOD.replace("\"retentionDays\":180", "\"retentionDays\":" + (40 + seed()));
        intake.put(YORK, LEAD, first, "If-Match", seen);

        Answer late = intake.put(YORK, LEAD, GOOD, "If-Match", seen);

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.at("code")).isEqualTo("changed-meanwhile");
        assertThat(intake.put(YORK, LEAD, GOOD, "If-Match", "\"*\"").status()).isEqualTo(412);
    }

    @Test
    void aChangeWithoutHavingReadIsRefused() {
        Answer blind = intake.put(YORK, LEAD, GOOD);

        assertThat(blind.status()).isEqualTo(428);
        assertThat(blind.at("code")).isEqualTo("if-match-missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"contactWithinDays\":4|\"contactWithinDays\":-4|invalid-fields",
                "\"retentionDays\":180|\"retentionDays\":-1|invalid-fields",
                "\"retentionDays\":180|\"retentionDays\":\"Zanzibara\"|wrong-type",
                "\"urgentWithinMinutes\":20|\"urgentWithinMinutes\":0|invalid-fields",
                "[1,2,4]|[0]|invalid-fields",
                "[7,30]|[]|invalid-fields",
                "public-task|Zanzibara|wrong-type",
                "Europe/London|Zanzibara|invalid-fields",
                "+44 1904 960123|Zanzibara|invalid-fields",
                "duty@example.org|Zanzibara|invalid-fields",
                "+44 20 7946 0123|0770|invalid-fields",
                "+44 20 7946 0123|020 7946 0123 ext 12|invalid-fields",
                "day and night|day\\nand night|invalid-fields",
                "The team|The\\nteam|invalid-fields",
                "The team|The\\u2028team|invalid-fields",
                "The team|The \\u202Eteam|invalid-fields",
                "York night line|York\\tline|invalid-fields",
                "Every evening|Every\\revening|invalid-fields",
                "ringUs\":\"01632|ringUs\":\"Zanzibara|invalid-fields",
                "01632 960500|+|invalid-fields",
                "01632 960500|01632|invalid-fields",
                "\"ringUs\":\"01632 960500\",|''|invalid-fields",
                ",\"childrenUnder\":16|''|invalid-fields",
                "\"childrenUnder\":16|\"childrenUnder\":26|invalid-fields",
                "\"end my life\",|null,|wrong-type",
                "end my life|\u200b9|invalid-fields",
                "end my life|end\\nmy life|invalid-fields",
                "end my life|end\\u0000my life|control-characters",
                "\"pl\"|\"en\"|invalid-fields",
                "\"pl\"|\"Zanzibara\"|invalid-fields",
                "\"phrases\":[\"nie chcę żyć\"]|\"phrases\":[]|invalid-fields",
                "\"zone\"|\"Zanzibara\":1,\"zone\"|unknown-field",
            })
    void whatMakesNoSenseIsSaidAndNothingIsChanged(
            String good, String bad, String code, CapturedOutput output) {
        String before = etag();

        Answer refused = intake.put(YORK, LEAD, GOOD.replace(good, bad), "If-Match", before);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("code")).isEqualTo(code);
        assertThat(refused.text() + output.getAll()).doesNotContain("Zanzibara");
        assertThat(etag()).isEqualTo(before);
    }

    @Test
    void aSenderNameOfAMegabyteIsNotKept() {
        String endless = GOOD.replace("\"The team\"", "\"" + "Zanzibara".repeat(120_000) + "\"");

        Answer refused = intake.put(YORK, LEAD, endless, "If-Match", etag());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("errors.0.field")).isEqualTo("senderName");
    }

    @Test
    void aSenderNameTellsNobodyWhyAMessageCame() {
        String telling = GOOD.replace("The team", "NHS crisis team");

        Answer refused = intake.put(YORK, LEAD, telling, "If-Match", etag());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("code")).isEqualTo("sender-name-tells");
    }

    @Test
    void onlyTheLeadOfThePlaceSeesItsSettings() {
        assertThat(intake.get(YORK, TestIssuer.worker("wilma", "york")).status()).isEqualTo(403);
        assertThat(intake.get(YORK, TestIssuer.lead("lena", "lambeth")).status()).isEqualTo(404);
        assertThat(
                        intake.put(
                                        YORK,
                                        TestIssuer.lead("lena", "lambeth"),
                                        GOOD,
                                        "If-Match",
                                        "\"1\"")
                                .status())
                .isEqualTo(404);
        assertThat(
                        intake.get(
                                        "/api/places/atlantis/settings",
                                        TestIssuer.lead("lena", "atlantis"))
                                .status())
                .isEqualTo(404);
    }

    private String etag() {
        return intake.get(YORK, LEAD).header("ETag");
    }

    /** Differs from one change to the next. */
    private int seed() {
        return Integer.parseInt(etag().replace("\"", ""));
    }
}
