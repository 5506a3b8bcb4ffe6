package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** When somebody meets somebody is told to the service that knows who may see it, and no more. */
@WithNeighbours
class MeetingsIT {

    private static final String US = TestIssuer.service("careplan-service", "contact-service");
    private static final Instant NEXT_WEEK =
            Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofDays(7));

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    private final PersonId amara = new PersonId(UUID.randomUUID());
    private final UUID meeting = UUID.randomUUID();
    private Calls contact;
    private Newcomers intake;
    private StubPublisher referral;

    @BeforeEach
    void planned() {
        contact = Calls.to(port);
        intake = new Newcomers(refs);
        referral = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "referral");
        intake.welcomed(amara);
        String data =
                "{\"appointment\":{\"id\":\"%s\",\"kind\":\"first-meeting\",\"startsAt\":\"%s\",\"endsAt\":\"%s\",\"worker\":\"%s\",\"interpreter\":true}}"
                        .formatted(
                                meeting,
                                NEXT_WEEK,
                                NEXT_WEEK.plusSeconds(3600),
                                TestIssuer.subject("wanda"));
        says(1, data);
        await().until(() -> asked().contains(NEXT_WEEK.toString()));
    }

    @AfterEach
    void close() {
        intake.close();
        referral.close();
    }

    @Test
    void whenItIsAndNoMoreIsToldAndNothingOnceItIsOff() {
        assertThat(contact.get(path(), US).json().at("/meetings/0").propertyNames())
                .containsExactlyInAnyOrder("startsAt", "endsAt");

        says(2, "{\"appointmentOff\":\"" + meeting + "\"}");

        await().until(() -> !asked().contains(NEXT_WEEK.toString()));
    }

    @Test
    void whatTheyCannotMakeIsNoMeeting() {
        String herself = TestIssuer.person(amara.value());
        String all = "/api/people/" + amara + "/appointments";
        String one = all + "/" + contact.get(all, herself).at("appointments.0.id");
        String then = "{\"startsAt\":\"" + NEXT_WEEK + "\"}";

        assertThat(contact.post(one + "/cannot-make-it", herself, then).status()).isEqualTo(204);

        assertThat(asked()).doesNotContain(NEXT_WEEK.toString());
    }

    @Test
    void nobodyElseIsTold() {
        for (String other : new String[] {"referral-service", "community-service"}) {
            String them = TestIssuer.service(other, "contact-service");
            assertThat(contact.get(path(), them).status()).as(other).isEqualTo(403);
        }
        assertThat(contact.get(path(), TestIssuer.person(amara.value())).status()).isEqualTo(403);
    }

    private String asked() {
        return contact.get(path(), US).text();
    }

    private String path() {
        return "/internal/people/" + amara + "/meetings";
    }

    private void says(long sequence, String data) {
        referral.publish(
                UUID.randomUUID(),
                "PracticalHelpPlanned.v1",
                "practical-help/" + meeting,
                sequence,
                amara.value(),
                "lambeth",
                data);
    }
}
