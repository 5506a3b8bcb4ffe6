package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.provider.NotifyAccount;
import org.livingwell.contact.team.place.Places;
import org.livingwell.local.notify.DemoNotify;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.ServiceIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistrar;

import java.util.Base64;

/** Where GOV.UK Notify posts letters, nobody is asked to. */
@ServiceIT
@Import({StubIntake.Wired.class, LetterByNotifyIT.Wired.class})
@DirtiesContext
class LetterByNotifyIT {

    static final NotifyAccount NOTIFY = NotifyAccount.open();

    @TestConfiguration
    static class Wired {

        @Bean
        DynamicPropertyRegistrar notifyAccount() {
            return registry -> {
                registry.add("NOTIFY_URL", NOTIFY::url);
                registry.add("NOTIFY_API_KEY", () -> DemoNotify.KEY);
                registry.add("NOTIFY_TEXT_TEMPLATE", DemoNotify.TEXT::toString);
                registry.add("NOTIFY_LETTERS", () -> "true");
            };
        }
    }

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired Places places;

    @Test
    void aLetterIsHandedOverAsPdfAndIsSent() {
        try (var intake = new Newcomers(refs)) {
            var deborah = Lettered.known(Calls.to(port), intake, places);

            deborah.asked();

            await().until(() -> deborah.state().equals("sent"));
            assertThat(deborah.seen().at("messages.0.way")).isEqualTo("letter");
            // whatever waits from tests before goes this way too
            var hers =
                    NOTIFY.taken().stream()
                            .filter(it -> deborah.letter().endsWith("/" + it.reference()))
                            .toList();
            assertThat(hers).hasSize(1);
            var letter = hers.getFirst();
            assertThat(letter.type()).isEqualTo("letter");
            assertThat(Lettered.read(Base64.getDecoder().decode(letter.pdf())))
                    .contains("Deborah Price\n1 High Street\nLondon\nSW9 8QA")
                    .contains("Please ring 020 7946 0500 when it suits you.");
            assertThat(deborah.steps()).doesNotContain("letter-to-post");
        }
    }
}
