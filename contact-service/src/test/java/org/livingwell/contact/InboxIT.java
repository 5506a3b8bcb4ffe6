package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.contact.StubIntake.STUB;

import io.micrometer.core.instrument.MeterRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.message.Ways;
import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.contact.reaching.provider.NotifyAccount;
import org.livingwell.contact.team.place.Places;
import org.livingwell.local.notify.DemoNotify;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.TestPropertySource;

import java.time.Clock;
import java.util.UUID;

/** Where GOV.UK Notify was told of no way to call us, what people sent back is looked for. */
@ServiceIT
@ActiveProfiles("local")
@TestPropertySource(properties = "livingwell.keys.made-here=true")
@Import({StubIntake.Wired.class, InboxIT.Wired.class})
@DirtiesContext
class InboxIT {

    static final NotifyAccount NOTIFY = NotifyAccount.open();
    static final String WANDA = TestIssuer.worker("wanda", "lambeth");

    @TestConfiguration
    static class Wired {

        @Bean
        DynamicPropertyRegistrar notifyAccount() {
            return registry -> {
                registry.add("NOTIFY_URL", NOTIFY::url);
                registry.add("NOTIFY_API_KEY", () -> DemoNotify.KEY);
                registry.add("NOTIFY_TEXT_TEMPLATE", DemoNotify.TEXT::toString);
            };
        }
    }

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired PersonKeys keys;
    @Autowired Places places;
    @Autowired Clock clock;
    @Autowired Ways ways;
    @Autowired Aggregate<Message, Message.Command, Message.Event> messages;
    @Autowired MeterRegistry meters;
    Calls contact;
    Newcomers intake;
    PersonId leon = new PersonId(UUID.randomUUID());
    String number = OwnNumber.national();

    @BeforeEach
    void welcome() {
        contact = Calls.to(port);
        intake = new Newcomers(refs);
        keys.make(leon); // intake's, where the clock moves in a store of its own
        STUB.says("/internal/people/" + leon + "/ways", 200, DoorIT.NO_WAY);
        intake.welcomed(leon);
        new Texting(ways, places, messages, clock).text(leon, number);
    }

    @AfterEach
    void close() {
        NOTIFY.notifyItself().recover();
        intake.close();
    }

    @Test
    void whatSomebodySentBackIsFoundOnceHoweverOftenItIsListed() {
        double before = looks("read");
        double came = replied();
        NOTIFY.notifyItself().reply(number, "Stop.");
        lookedAgain("read");
        await().until(() -> replies().at("replies.0.kind").equals("stop"));
        lookedAgain("read");
        lookedAgain("read");

        assertThat(replies().json().get("replies")).hasSize(1);
        assertThat(looks("read")).isGreaterThan(before);
        assertThat(replied() - came).isEqualTo(1);
    }

    @Test
    void whileNobodyAnswersNothingIsLost() {
        NOTIFY.notifyItself().fail(500);
        NOTIFY.notifyItself().reply(number, "On my way");
        lookedAgain("not-answered");
        assertThat(replies().json().get("replies")).isEmpty();

        NOTIFY.notifyItself().recover();
        lookedAgain("read");
        await().until(() -> replies().text().contains("On my way"));
    }

    private void lookedAgain(String as) {
        double before = looks(as);
        contact.post("/operator/clock", TestIssuer.operator(), "{\"forward\":\"PT5M\"}");
        await().until(() -> looks(as) > before);
    }

    private double replied() {
        return meters.counter("livingwell.replies", "from", "somebody").count();
    }

    private double looks(String as) {
        return meters.counter("livingwell.inbox", "as", as).count();
    }

    private Answer replies() {
        return contact.get("/api/people/" + leon + "/replies", WANDA);
    }
}
