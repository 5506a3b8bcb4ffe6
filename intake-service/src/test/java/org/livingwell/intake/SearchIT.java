package org.livingwell.intake;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Updates;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finding somebody among many, however they are written, and after keys were made another way. */
@WithAMovingClock
class SearchIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");

    @LocalServerPort int port;
    @Autowired MongoTemplate mongo;
    Newcomers newcomers;
    Calls intake;

    @BeforeEach
    void call() {
        intake = Calls.to(port);
        newcomers = new Newcomers(intake, "lambeth", WANDA);
    }

    @Test
    void amongSixtyTwoOfOneNameWhoeverHasTheSamePhoneComesFirst() {
        var khans =
                IntStream.rangeClosed(101, 162)
                        .boxed()
                        .collect(
                                Collectors.toMap(
                                        it -> "07700 900" + it,
                                        it ->
                                                newcomers.person(
                                                        named("Imran Khan", "07700 900" + it))));
        String again = newcomers.introduced(named("Imran Khan", "+44 7700 900158"));

        Answer candidates = intake.get(again + "/candidates", WANDA);

        assertThat(candidates.at("candidates.0.person")).isEqualTo(khans.get("07700 900158"));
        assertThat(candidates.json().get("candidates").size()).isEqualTo(10);
        assertThat(candidates.json().get("cut").asBoolean()).isTrue();
        assertThat(khans)
                .allSatisfy(
                        (phone, person) ->
                                assertThat(
                                                search(
                                                                "\"name\":\"Khan, Imran\",\"phone\":\"%s\""
                                                                        .formatted(phone))
                                                        .at("candidates.0.person"))
                                        .isEqualTo(person));
    }

    @Test
    void whereNobodyElseIsLikeThemNothingIsCut() {
        String person = newcomers.person(named("Zenobia Quince", "07700 900771"));

        Answer found = search("\"name\":\"Quince Zenobia\"");

        assertThat(found.at("candidates.0.person")).isEqualTo(person);
        assertThat(found.json().get("cut").asBoolean()).isFalse();
    }

    @Test
    void peopleKeptUnderEarlierKeysAreFoundAgain() {
        String person = newcomers.person(named("Đặng Thị Ánh", "07700 900772"));
        mongo.getCollection("people")
                .updateOne(
                        eq("_id", person),
                        Updates.combine(
                                Updates.unset("index.scheme"),
                                Updates.set("index.keys", List.of("made-another-way"))));
        assertThat(search("\"name\":\"Dang Thi Anh\"").text()).doesNotContain(person);

        forward("PT2M");

        await().until(() -> search("\"name\":\"Dang Thi Anh\"").text().contains(person));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u202a+44\\u00a07700\\u00a0900773\\u202c",
                "+44 (0)7700\\u2013900773 ext 4",
                "\\u0660\\u0667\\u0667\\u0660\\u0660 \\u0669\\u0660\\u0660\\u0667\\u0667\\u0663",
                "00 44 7700.900.773",
            })
    void aNumberIsFoundHoweverItIsPasted(String typed) {
        String person = newcomers.person(named("Beatrix Oyelaran", "07700 900773"));

        assertThat(search("\"phone\":\"%s\"".formatted(typed)).text()).contains(person);
    }

    @Test
    void whatIsNoNumberIsSaidToBeNone() {
        Answer refused = search("\"phone\":\"0770\"");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("errors.0.field")).isEqualTo("phone");
        assertThat(refused.text()).doesNotContain("0770\"");
    }

    @Test
    void whoWasSaidNotToBeTheSameIsNotOfferedAgainAndFoundWithThat() {
        String phone = "07700 900774";
        String amira = newcomers.person(named("Amira Qureshi", phone));
        String amina = newcomers.introduced(named("Amina Qureshi", phone));
        String elsewhere = newcomers.introduced(named("Amina Qureshi", phone));
        String body = "{\"person\":\"%s\",\"reason\":\"her twin\"}".formatted(amira);
        assertThat(intake.get(amina + "/candidates", WANDA).at("candidates.0.person"))
                .isEqualTo(amira);

        Answer said = intake.post(amina + "/not-same", WANDA, body);

        assertThat(said.status()).isEqualTo(204);
        assertThat(intake.get(amina + "/candidates", WANDA).text()).doesNotContain(amira);
        assertThat(intake.get(elsewhere + "/candidates", WANDA).text()).contains(amira);
        String asked =
                "\"phone\":\"%s\",\"introduction\":\"%s\""
                        .formatted(phone, amina.substring(amina.lastIndexOf('/') + 1));
        assertThat(search(asked).at("candidates.0.person")).isEqualTo(amira);
        assertThat(search(asked).at("candidates.0.notSame.reason")).isEqualTo("her twin");

        intake.post(amina + "/offer-again", WANDA, "{\"person\":\"%s\"}".formatted(amira));
        assertThat(intake.get(amina + "/candidates", WANDA).text()).contains(amira);
    }

    @Test
    void aBirthDateIsReadAsPeopleWriteIt() {
        String person = newcomers.person("\"name\":\"Wystan Quill\",\"birthDate\":\"1985-03-14\"");

        Answer found = search("\"name\":\"Wystan Quill\",\"birthDate\":\"14/03/1985\"");

        assertThat(found.at("candidates.0.person")).isEqualTo(person);
        assertThat(found.text()).contains("same-birth-date");
        Answer none = search("\"name\":\"Wystan Quill\",\"birthDate\":\"31/02/1985\"");
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.at("errors.0.field")).isEqualTo("birthDate");
        assertThat(none.at("errors.0.code")).isEqualTo("no-such-day");
    }

    @Test
    void whoDiedIsSaidNotToBeTheSameAndWhoWasMatchedIsNot() {
        String phone = "07700 900775";
        String leon = newcomers.person(named("Leon Mbeki", phone));
        String again = newcomers.introduced(named("Leona Mbeki", phone));
        String body = "{\"person\":\"%s\"}".formatted(leon);
        intake.post("/api/people/" + leon + "/died", WANDA, "{}");

        Answer said = intake.post(again + "/not-same", WANDA, body);

        assertThat(said.status()).isEqualTo(204);
        assertThat(intake.get(again + "/candidates", WANDA).text()).doesNotContain(leon);
        assertThat(intake.post(again + "/offer-again", WANDA, body).status()).isEqualTo(204);
        String leona = newcomers.person(named("Leona Mbeki", phone));
        String her = "{\"person\":\"%s\"}".formatted(leona);
        assertThat(intake.post(again + "/match", WANDA, her).status()).isEqualTo(200);
        Answer late = intake.post(again + "/not-same", WANDA, her);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.at("code")).isEqualTo("matched");
    }

    private static String named(String name, String phone) {
        return "\"name\":\"%s\",\"contact\":{\"phone\":\"%s\"}".formatted(name, phone);
    }

    private Answer search(String fields) {
        return intake.post("/api/people/search", WANDA, "{\"place\":\"lambeth\"," + fields + "}");
    }

    private void forward(String duration) {
        intake.post(
                "/operator/clock",
                TestIssuer.operator(),
                "{\"forward\":\"%s\"}".formatted(duration));
    }
}
