package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.contact.StubIntake.STUB;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.ZoneId;
import java.util.UUID;

@WithNeighbours
class PlacesIT {

    static final String TUESDAYS =
            "{\"rules\":{\"channels\":[{\"channel\":\"call\",\"safe\":true,\"windows\":[{\"days\":[\"tuesday\"],\"from\":\"10:00\",\"to\":\"12:00\"}]}]}}";
    static final String CALLS =
            "{\"revision\":1,\"contact\":{\"phone\":\"+447700900123\",\"mayText\":false,\"mayCall\":true,\"mayVoicemail\":false,\"mayEmail\":false}}";

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired CircuitBreakerRegistry breakers;
    @Autowired Places places;
    Newcomers intake;
    Calls contact;

    /** A place of each test's own. */
    PlaceId place = new PlaceId("place-" + UUID.randomUUID().toString().substring(0, 8));

    String nora = TestIssuer.worker("nora-of-places", place.value());

    @BeforeEach
    void open() {
        breakers.circuitBreaker("intake").reset();
        intake = new Newcomers(refs);
        contact = Calls.to(port);
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void whatAPlaceDecidedIsFetchedFromTheFirstThatIsHeardOfItAndHoldsWhileIntakeIsAway() {
        decided(503, 1, "America/New_York");
        PersonId leon = onTuesdays();
        assertThat(places.of(place).ringUs()).isNull();
        assertThat(next(leon)).isEqualTo("2026-12-01T10:00:00Z");

        decided(200, 1, "America/New_York");
        await().until(() -> next(leon).equals("2026-12-01T15:00:00Z"));
        assertThat(places.of(place).ringUs()).isEqualTo("+442079460500");
        assertThat(places.of(place).senderName()).isEqualTo("Friends of Hull");
        assertThat(places.of(place).dutyContact().ways())
                .extracting("value")
                .containsExactly("duty@example.org", "+442079460123");
        assertThat(places.of(place).tellingPhrases()).containsExactly("end my life", "nie chcę");

        decided(503, 2, "Asia/Kolkata");
        long before = STUB.asked(path());
        intake.decided(place.value(), 2);
        await().until(() -> STUB.asked(path()) > before);
        assertThat(next(leon)).isEqualTo("2026-12-01T15:00:00Z");

        decided(200, 2, "Asia/Kolkata");
        await().until(() -> next(leon).equals("2026-12-01T04:30:00Z"));
        assertThat(places.zone(place)).isEqualTo(ZoneId.of("Asia/Kolkata"));
    }

    /** Somebody who may be rung on Tuesdays from ten to twelve, wherever they are. */
    private PersonId onTuesdays() {
        var person = new PersonId(UUID.randomUUID());
        STUB.says("/internal/people/" + person + "/ways", 200, CALLS);
        String by = Newcomers.welcomedBy("nora-of-places");
        intake.says(person.value(), place.value(), "person", 1, "PersonWelcomed.v1", by);
        String rules = "/api/people/" + person + "/contact-rules";
        await().until(() -> contact.get(rules, nora).at("known").equals("true"));
        String tag = contact.get(rules, nora).header("ETag");
        assertThat(contact.put(rules, nora, TUESDAYS, "If-Match", tag).status()).isEqualTo(200);
        return person;
    }

    /** When they may be rung, asked on the Monday. */
    private String next(PersonId person) {
        return contact.post(
                        "/internal/people/" + person + "/gate",
                        TestIssuer.service("referral-service", "contact-service"),
                        "{\"channel\":\"call\",\"at\":\"2026-11-30T12:00:00Z\"}")
                .at("next");
    }

    private void decided(int status, int revision, String zone) {
        STUB.says(
                path(),
                status,
                "{\"place\":\"%s\",\"revision\":%d,\"settings\":{\"zone\":\"%s\",\"senderName\":\"Friends of Hull\",\"ringUs\":\"+442079460500\",\"checkIns\":{\"afterCrisisDays\":[1,2],\"offeredDays\":[7]},\"crisisLines\":[],\"dutyContact\":{\"email\":\"duty@example.org\",\"phone\":\"+442079460123\",\"hours\":\"always\"},\"urgentWithinMinutes\":15,\"tellingPhrases\":[{\"language\":\"en\",\"phrases\":[\"end my life\"]},{\"language\":\"pl\",\"phrases\":[\"nie chcę\"]}]}}"
                        .formatted(place, revision, zone));
    }

    private String path() {
        return "/internal/places/" + place + "/settings";
    }
}
