package org.livingwell.contact.reaching.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.livingwell.contact.reaching.provider.Letters.ID;
import static org.livingwell.contact.reaching.provider.Letters.PATIENT;
import static org.livingwell.contact.reaching.provider.Letters.SHORT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livingwell.contact.reaching.provider.Handed.Down;
import org.livingwell.local.notify.DemoNotify;
import org.livingwell.local.notify.NotifyMessage;

import uk.gov.service.notify.NotificationClientException;
import uk.gov.service.notify.ReceivedTextMessage;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.stream.IntStream;

/** The local stack's stand-in for Notify answers Notify's own client as Notify does. */
class NotifyAccountTest {

    private static final String WRONG_KEY =
            DemoNotify.KEY.substring(0, DemoNotify.KEY.length() - 1) + "0";

    @Test
    void aTextAndAnEmailAreTakenWithTheirWordsAndOurReference() {
        try (var account = NotifyAccount.open()) {
            assertThat(account.ours(PATIENT).carry(Letters.text()).handed())
                    .isInstanceOf(Handed.Taken.class);
            assertThat(account.ours(PATIENT).carry(Letters.email()).handed())
                    .isInstanceOf(Handed.Taken.class);

            assertThat(account.taken())
                    .extracting(NotifyMessage::name, NotifyMessage::to, NotifyMessage::body)
                    .containsExactly(
                            tuple(ID.toString(), "+447700900123", "Please ring us."),
                            tuple(ID.toString(), Letters.ADDRESS, "Please ring us."));
            assertThat(account.taken().getLast().subject()).isEqualTo("A message for you");
        }
    }

    @Test
    void aLetterIsTakenInWordsAndAsPdf() throws Exception {
        try (var account = NotifyAccount.open()) {
            var client = account.client(DemoNotify.KEY);
            var words =
                    Map.of(
                            "address_line_1", "Leon",
                            "address_line_2", "1 High Street",
                            "address_line_3", "SW9 8QA",
                            "subject", "A letter",
                            "body", "Please ring us.");
            var sent = client.sendLetter(DemoNotify.LETTER.toString(), words, "r1");
            var pdf = new ByteArrayInputStream("%PDF-1.4".getBytes());
            client.sendPrecompiledLetterWithInputStream("r2", pdf);

            assertThat(sent.getReference()).hasValue("r1");
            assertThat(account.taken()).extracting(NotifyMessage::name).containsExactly("r1", "r2");
            assertThat(account.taken().getFirst().to()).isEqualTo("Leon, 1 High Street, SW9 8QA");
        }
    }

    @Test
    void whatNotifyRefusesIsRefused() {
        try (var account = NotifyAccount.open()) {
            var client = account.client(DemoNotify.KEY);
            String text = DemoNotify.TEXT.toString();
            assertThat(refused(() -> client.sendSms(text, "020 7946 0123", body(), "r")))
                    .contains("400", "ValidationError");
            assertThat(refused(() -> client.sendSms(text, Letters.NUMBER, Map.of(), "r")))
                    .contains("400", "BadRequestError", "Missing personalisation: body");
            assertThat(refused(() -> client.sendEmail(text, Letters.ADDRESS, body(), "r")))
                    .contains("400", "BadRequestError", "not suitable");
            assertThat(refused(() -> client.sendLetter(text, body(), "r")))
                    .contains("400", "ValidationError");
            var stranger = account.client(WRONG_KEY);
            assertThat(refused(() -> stranger.sendSms(text, Letters.NUMBER, body(), "r")))
                    .contains("403", "AuthError");
            assertThat(account.taken()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"429, RateLimitError", "500, Exception", "403, AuthError"})
    void itFailsAsItIsToldUntilItRecovers(int status, String error) {
        try (var account = NotifyAccount.open()) {
            account.notifyItself().fail(status);
            var client = account.client(DemoNotify.KEY);
            String text = DemoNotify.TEXT.toString();
            assertThat(refused(() -> client.sendSms(text, Letters.NUMBER, body(), "r")))
                    .contains(Integer.toString(status), error);

            account.notifyItself().recover();
            assertThat(account.ours(PATIENT).carry(Letters.text()).handed())
                    .isInstanceOf(Handed.Taken.class);
        }
    }

    @Test
    void whoeverHangsLeavesUsUnsureAndTooManyAreHeldBack() {
        try (var account = NotifyAccount.open()) {
            account.notifyItself().hang();
            assertThat(account.ours(SHORT).carry(Letters.text())).isEqualTo(Carried.unsure());
            account.notifyItself().fail(429);
            assertThat(account.ours(PATIENT).carry(Letters.text()).handed()).isEqualTo(new Down());
        }
    }

    @Test
    void whatBecameOfItIsToldWithTheTokenAndToldAgainOnlyWhereNobodyCouldTakeIt() {
        for (var told : Map.of(204, 1, 404, 1, 503, 6, 429, 6).entrySet()) {
            try (var counter = Counter.answers(told.getKey(), "");
                    var account = NotifyAccount.callingBack(counter)) {
                account.ours(PATIENT).carry(Letters.text("07700 900002"));

                await().until(() -> counter.bodies().size() == told.getValue());
                assertThat(counter.bodies().getFirst())
                        .contains("\"status\":\"permanent-failure\"", "\"reference\":\"" + ID);
                assertThat(counter.tokens()).containsOnly("Bearer " + DemoNotify.CALLBACK_TOKEN);
            }
        }
    }

    @Test
    void aLetterIsTakenAsAPdf() {
        try (var account = NotifyAccount.open()) {
            var carried = account.ours(Letters.PATIENT).carry(Letters.letter());

            assertThat(carried.handed()).isInstanceOf(Handed.Taken.class);
            assertThat(account.taken()).singleElement().extracting("type").isEqualTo("letter");
        }
    }

    @Test
    void whoeverWritesBackIsToldOfAndListed() throws Exception {
        try (var counter = Counter.answers(204, "");
                var account = NotifyAccount.callingBack(counter)) {
            IntStream.rangeClosed(1, 251)
                    .forEach(it -> account.notifyItself().reply("07700 900123", "STOP " + it));

            await().until(() -> counter.bodies().size() == 251);
            assertThat(counter.bodies()).allMatch(it -> it.contains("\"447700900123\""));
            var client = account.client(DemoNotify.KEY);
            var page = client.getReceivedTextMessages(null);
            assertThat(page.getReceivedTextMessages())
                    .hasSize(250)
                    .extracting(ReceivedTextMessage::getContent)
                    .startsWith("STOP 251");
            String last = page.getReceivedTextMessages().getLast().getId().toString();
            assertThat(page.getNextPageLink().orElseThrow()).endsWith(last);
            assertThat(client.getReceivedTextMessages(last).getReceivedTextMessages())
                    .extracting(ReceivedTextMessage::getContent)
                    .containsExactly("STOP 1");
        }
    }

    private interface Asking {
        void ask() throws NotificationClientException;
    }

    private static String refused(Asking it) {
        var answer = new String[1];
        assertThatThrownBy(it::ask)
                .isInstanceOfSatisfying(
                        NotificationClientException.class, no -> answer[0] = no.getMessage());
        return answer[0];
    }

    private static Map<String, String> body() {
        return Map.of("body", "Please ring us.", "subject", "s");
    }
}
