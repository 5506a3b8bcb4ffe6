package org.livingwell.intake.arriving.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class EarlierIntroductionsTest {

    @ParameterizedTest
    @CsvSource({
        "service,true,true,agrees",
        "someone,true,false,not-said",
        "someone,false,true,does-not-know",
        "service,false,false,does-not-know",
        "self,true,true,"
    })
    void twoTicksBecomeTheMostCarefulAnswerAndTellNothing(
            String by, boolean knows, boolean agrees, String theyKnow) {
        String stored =
                """
                {"is":"waiting","told":{"by":"%s","personKnows":%s,"personAgrees":%s,"introducerMayKnow":"outcome"}}
                """
                        .formatted(by, knows, agrees);

        var told =
                EarlierIntroductions.withTwoTicks((ObjectNode) JsonMapper.shared().readTree(stored))
                        .get("told");

        assertThat(told.path("theyKnow").asString(null)).isEqualTo(theyKnow);
        assertThat(told.has("heard") || told.has("personKnows") || told.has("personAgrees"))
                .isFalse();
    }
}
