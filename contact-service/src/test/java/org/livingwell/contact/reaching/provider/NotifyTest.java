package org.livingwell.contact.reaching.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.contact.reaching.provider.Letters.ID;
import static org.livingwell.contact.reaching.provider.Letters.PATIENT;
import static org.livingwell.contact.reaching.provider.Letters.PRESS;
import static org.livingwell.contact.reaching.provider.Letters.SHORT;

import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livingwell.contact.reaching.provider.Handed.Down;
import org.livingwell.contact.reaching.provider.Handed.Refused;
import org.livingwell.platform.paper.Press;
import org.livingwell.platform.test.FullPress;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.Base64;
import java.util.UUID;

import javax.net.ssl.HttpsURLConnection;

class NotifyTest {

    static final String SERVICE = "26785a09-ab16-4eb0-8407-a37497a57506";
    static final String SECRET = "3d844edf-8d35-48ac-975b-e847b4f122b0";
    static final String KEY = "tests-" + SERVICE + "-" + SECRET;
    static final String TEXTS = "f33517ff-2a88-4f6e-b855-c550268ce08a";
    static final String EMAILS = "1d3f1e5c-3f6a-4a3c-8a53-3f60e8e0a5b2";
    static final UUID THEIRS = UUID.fromString("740e5834-3a29-46b4-9a6f-16142fde533a");

    @Test
    void aTextGoesWithTheTemplateTheBodyAndTheMessagesId() throws Exception {
        try (var counter = Counter.answers(201, taken("\"body\":\"b\",\"from_number\":\"n\""))) {
            assertThat(at(counter.url(), PATIENT).carry(Letters.text()))
                    .isEqualTo(Carried.taken("notify", THEIRS.toString()));

            assertThat(counter.bodies())
                    .singleElement()
                    .asString()
                    .contains(TEXTS, "\"+447700900123\"", "\"body\":\"Please ring us.\"")
                    .contains("\"reference\":\"" + ID + "\"");
            var token = SignedJWT.parse(counter.tokens().getFirst().replace("Bearer ", ""));
            assertThat(token.verify(new MACVerifier(SECRET))).isTrue();
            assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo(SERVICE);
        }
    }

    @Test
    void aLetterGoesAsAPdfWithItsAddressInTheWindow() throws Exception {
        try (var counter =
                Counter.answers(
                        201,
                        "{\"id\":\"" + THEIRS + "\",\"reference\":\"r\",\"postage\":\"second\"}")) {
            assertThat(at(counter.url(), PATIENT).carry(Letters.letter()))
                    .isEqualTo(Carried.taken("notify", THEIRS.toString()));

            var sent = JsonMapper.shared().readTree(counter.bodies().getFirst());
            assertThat(sent.path("reference").asString()).isEqualTo(ID.toString());
            byte[] pdf = Base64.getDecoder().decode(sent.path("content").asString());
            try (var read = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(read))
                        .contains("Leon Grant\n2 Brixton Road\nLondon\nSW9 8QA", "Please ring us.")
                        .contains("You can ask for this in another language.", "Lambeth team");
                assertThat(read.getDocumentInformation().getTitle()).isEqualTo("A message for you");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Leon|2 Brixton Road, address-not-for-post",
        "Leon|2 Brixton Road|Lagos, address-not-for-post",
        "ليون|2 Brixton Road|SW9 8QA, not-printable"
    })
    void whatTheyDoNotPostIsNotHandedToThem(String address, String code) throws Exception {
        try (var counter = Counter.answers(201, "{}")) {
            var letter = Letters.letter(address.replace('|', '\n'));

            assertThat(at(counter.url(), PATIENT).carry(letter)).isEqualTo(Carried.refused(code));
            assertThat(counter.bodies()).isEmpty();
        }
    }

    @Test
    void whatCannotBePrintedYetIsHandedToNobodyAndIsNotTheirFault() throws Exception {
        try (var press = Letters.press(Duration.ofMillis(10));
                var full = FullPress.of(press, 1);
                var counter = Counter.answers(201, "{}")) {
            assertThat(at(counter.url(), PATIENT, press).carry(Letters.letter()))
                    .isEqualTo(new Carried(new Down(), Carried.Fault.NOBODYS));
            assertThat(counter.bodies()).isEmpty();
        }
    }

    @Test
    void anEmailGoesWithItsSubject() {
        String content = "\"subject\":\"s\",\"body\":\"b\",\"from_email\":\"f\"";
        try (var counter = Counter.answers(201, taken(content))) {
            assertThat(at(counter.url(), PATIENT).carry(Letters.email()))
                    .isEqualTo(Carried.taken("notify", THEIRS.toString()));

            assertThat(counter.bodies().getFirst())
                    .contains(EMAILS, "\"subject\":\"A message for you\"", Letters.ADDRESS);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "429, RateLimitError",
        "429, TooManyRequestsError",
        "503, Whatever",
    })
    void whatTheyCertainlyDoNotHaveMayBeTriedAgainAndIsTheirFault(int status, String error) {
        assertThat(answer(status, error(status, error))).isEqualTo(Carried.down());
    }

    @ParameterizedTest
    @CsvSource({"500", "502", "504", "200", "202", "302"})
    void whatNobodyCanTellLeavesUsUnsure(int status) {
        assertThat(answer(status, "<html>Bad gateway</html>")).isEqualTo(Carried.unsure());
    }

    @Test
    void aFaultOfTheirsMayHaveComeAfterTheyStoredIt() {
        assertThat(answer(500, error(500, "Exception"))).isEqualTo(Carried.unsure());
    }

    @Test
    void takenInWordsNobodyCanReadMayHaveGone() {
        assertThat(answer(201, "")).isEqualTo(Carried.unsure());
        assertThat(answer(201, "{}")).isEqualTo(Carried.unsure());
        assertThat(answer(201, "<html>")).isEqualTo(Carried.unsure());
    }

    @Test
    void aNumberTheyDoNotTakeIsRefusedInACodeOfOurs() {
        assertThat(answer(400, error(400, "ValidationError")))
                .isEqualTo(Carried.refused("notify-validation"));
    }

    @ParameterizedTest
    @CsvSource({"BadRequestError", "+447700900123"})
    void anyOtherBadRequestIsOursAndItsWordsGoNoFurther(String error) {
        assertThat(answer(400, error(400, error)))
                .isEqualTo(Carried.ours(new Refused("notify-bad-request")));
        assertThat(answer(400, "no json")).isEqualTo(answer(400, "{not json"));
    }

    @ParameterizedTest
    @CsvSource({"401", "403", "404", "413", "499"})
    void aWrongKeyOrAddressIsOursAndTheMessageMayBeTriedAgain(int status) {
        assertThat(answer(status, error(status, "AuthError"))).isEqualTo(Carried.ours(new Down()));
    }

    @Test
    void whereNobodyListensNothingWent() {
        assertThat(at(Counter.shut(), PATIENT).carry(Letters.text())).isEqualTo(Carried.down());
        assertThat(at("http://nowhere.invalid", PATIENT).carry(Letters.text()))
                .isEqualTo(Carried.down());
    }

    @Test
    void aLineThatBreaksAfterTheWordsLeavesUsUnsureAndTheyWentOnce() {
        try (var counter = Counter.breaksOff()) {
            assertThat(at(counter.url(), PATIENT).carry(Letters.text()))
                    .isEqualTo(Carried.unsure());

            assertThat(counter.bodies()).hasSize(1);
        }
    }

    @Test
    void whoeverSaysNothingIsWaitedForOnlySoLong() {
        try (var counter = Counter.saysNothing()) {
            assertThat(at(counter.url(), SHORT).carry(Letters.text())).isEqualTo(Carried.unsure());
        }
    }

    @Test
    void whatIsNoNumberForTextsIsNotAskedOfThem() {
        try (var counter = Counter.answers(201, "")) {
            for (String number : new String[] {"020 7946 0123", "Mark's phone", "0"}) {
                assertThat(at(counter.url(), PATIENT).carry(Letters.text(number)))
                        .isEqualTo(Carried.refused("no-number-for-texts"));
            }
            assertThat(counter.bodies()).isEmpty();
        }
    }

    @Test
    void theTlsSettingsOfTheWholeJvmStayAsTheyAre() {
        var before = HttpsURLConnection.getDefaultSSLSocketFactory();

        at("https://localhost", PATIENT);

        assertThat(HttpsURLConnection.getDefaultSSLSocketFactory()).isSameAs(before);
    }

    @Test
    void aKeyThatIsNoneStopsTheServiceAndIsNotPrinted() {
        assertThatThrownBy(() -> Notify.at("http://localhost", "short", TEXTS, "", PATIENT, PRESS))
                .hasMessageContaining("NOTIFY_API_KEY")
                .hasMessageNotContaining("short key");
        assertThatThrownBy(() -> Notify.at("http://localhost", KEY, " ", "", PATIENT, PRESS))
                .hasMessageContaining("NOTIFY_TEXT_TEMPLATE");
    }

    private static Carried answer(int status, String answer) {
        try (var counter = Counter.answers(status, answer)) {
            return at(counter.url(), PATIENT).carry(Letters.text());
        }
    }

    private static Notify at(String url, Duration longest) {
        return at(url, longest, PRESS);
    }

    private static Notify at(String url, Duration longest, Press press) {
        return Notify.at(url, KEY, TEXTS, EMAILS, longest, press);
    }

    private static String error(int status, String error) {
        return "{\"status_code\":%d,\"errors\":[{\"error\":\"%s\",\"message\":\"phone_number 07700900123\"}]}"
                .formatted(status, error);
    }

    private static String taken(String content) {
        return "{\"id\":\"%s\",\"reference\":\"%s\",\"content\":{%s},\"uri\":\"u\",\"template\":{\"id\":\"%s\",\"version\":1,\"uri\":\"u\"}}"
                .formatted(THEIRS, ID, content, TEXTS);
    }
}
