package org.livingwell.contact.reaching.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.contact.reaching.provider.Letters.ID;
import static org.livingwell.contact.reaching.provider.Letters.PATIENT;
import static org.livingwell.contact.reaching.provider.Letters.SHORT;
import static org.livingwell.contact.reaching.provider.PostOffice.HANG_UP;
import static org.livingwell.contact.reaching.provider.PostOffice.SAY_NOTHING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.contact.reaching.provider.Handed.Down;
import org.livingwell.contact.reaching.rule.domain.Channel;
import org.livingwell.platform.domain.Words;

import java.time.Duration;
import java.util.Map;

class MailTest {

    static final String FROM = "hello@messages.example";

    @Test
    void anEmailGoesWithItsSendersNameAndAnIdThatARepeatHasToo() {
        try (var office = new PostOffice(Map.of())) {
            Mail mail = at(office, PATIENT);

            assertThat(mail.carry(Letters.email()))
                    .isEqualTo(Carried.taken("smtp", "<" + ID + "@messages.example>"));
            assertThat(mail.carry(Letters.email())).isEqualTo(mail.carry(Letters.email()));

            assertThat(office.lines())
                    .contains("Message-ID: <" + ID + "@messages.example>")
                    .contains("From: Lambeth team <" + FROM + ">")
                    .contains("Subject: A message for you")
                    .contains("To: " + Letters.ADDRESS)
                    .contains("Please ring us.");
        }
    }

    @Test
    void whatWritesAnEmailIsNotLookedUpOnTheClassPathForEach() {
        var asked = new LookUps(MailTest.class.getClassLoader());
        Thread here = Thread.currentThread();
        ClassLoader before = here.getContextClassLoader();
        try (var office = new PostOffice(Map.of())) {
            Mail mail = at(office, PATIENT);
            here.setContextClassLoader(asked);
            mail.carry(Letters.email());
            asked.names().clear(); // what is looked up once
            mail.carry(Letters.email());
        } finally {
            here.setContextClassLoader(before);
        }

        assertThat(asked.names()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"RCPT, 550 no such box, smtp-550", "., 554 not these words, smtp-554"})
    void whatTheyNeverTakeIsRefused(String command, String answer, String code) {
        assertThat(answer(command, answer)).isEqualTo(Carried.refused(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"450 busy", "451 greylisted", "452 full"})
    void whatIsSaidOfOneReceiverMayBeTriedAgainAndIsNobodysFault(String answer) {
        assertThat(answer("RCPT", answer)).isEqualTo(Carried.later());
    }

    @ParameterizedTest
    @CsvSource({
        "HELLO, 421 not now",
        "HELLO, 554 go away",
        "MAIL, 451 not now",
        "RCPT, 421 not now",
        "DATA, 451 not now",
        "., 451 not now",
    })
    void whatTheyDoNotTakeNowMayBeTriedAgain(String command, String answer) {
        assertThat(answer(command, answer)).isEqualTo(Carried.down());
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELLO", "EHLO", "MAIL", "RCPT", "DATA"})
    void aLineThatBreaksBeforeTheWordsCarriedNone(String command) {
        assertThat(answer(command, HANG_UP)).isEqualTo(Carried.down());
    }

    @Test
    void aLineThatBreaksAfterTheWordsLeavesUsUnsure() {
        assertThat(answer(".", HANG_UP)).isEqualTo(Carried.unsure());
    }

    @Test
    void whoeverSaysNothingAfterTheWordsLeavesUsUnsure() {
        assertThat(slow(".")).isEqualTo(Carried.unsure());
    }

    @Test
    void whoeverSaysNothingBeforeThemHasNone() {
        assertThat(slow("RCPT")).isEqualTo(Carried.down());
    }

    @Test
    void aSenderTheyDoNotTakeIsOurs() {
        assertThat(answer("MAIL", "553 who are you")).isEqualTo(Carried.ours(new Down()));
        assertThat(answer("MAIL", "530 log in")).isEqualTo(Carried.ours(new Down()));
    }

    @Test
    void whatTheySayToAFarewellChangesNothing() {
        assertThat(answer("QUIT", HANG_UP))
                .isEqualTo(Carried.taken("smtp", "<" + ID + "@messages.example>"));
    }

    @Test
    void whereNobodyListensNothingWent() {
        int shut = Integer.parseInt(Counter.shut().replaceAll(".*:", ""));

        assertThat(new Mail("localhost", shut, FROM, PATIENT).carry(Letters.email()))
                .isEqualTo(Carried.down());
    }

    @ParameterizedTest
    @ValueSource(strings = {"leon", "leon@", "a@b.example, c@d.example", "a@b.example\r\nBcc: c@d"})
    void whatIsNotOneAddressIsAskedOfNobody(String address) {
        try (var office = new PostOffice(Map.of())) {
            assertThat(at(office, PATIENT).carry(Letters.email(address)))
                    .isEqualTo(Carried.refused("no-address"));
            assertThat(office.lines()).isEmpty();
        }
    }

    @Test
    void aHeaderIsOneLineWhateverStandsInIt() {
        try (var office = new PostOffice(Map.of())) {
            at(office, PATIENT)
                    .carry(
                            new Outgoing(
                                    ID,
                                    Channel.EMAIL,
                                    new Words(Letters.ADDRESS),
                                    "Team\r\nBcc: a@b.example",
                                    "Hello\nBcc: a@b.example",
                                    "."));

            assertThat(office.lines()).noneMatch(it -> it.startsWith("Bcc"));
        }
    }

    @Test
    void anAddressOfOursThatIsNoneStopsTheService() {
        assertThatThrownBy(() -> new Mail("localhost", 1, "hello", PATIENT))
                .hasMessageContaining("MAIL_FROM");
    }

    private static Carried answer(String command, String answer) {
        try (var office = new PostOffice(Map.of(command, answer))) {
            return at(office, PATIENT).carry(Letters.email());
        }
    }

    private static Carried slow(String command) {
        try (var office = new PostOffice(Map.of(command, SAY_NOTHING))) {
            return at(office, SHORT).carry(Letters.email());
        }
    }

    private static Mail at(PostOffice office, Duration longest) {
        return new Mail("localhost", office.port(), FROM, longest);
    }
}
