package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.careplan.StubContact.STUB;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** When the person meets somebody is read by a supporter while it is shared: a day and a time. */
@WithNeighbours
class SharedMeetingsIT {

    private static final String TUESDAY = "2027-02-02T10:00:00Z";
    private static final String MEETINGS =
            """
            {"meetings":[{"startsAt":"%s","endsAt":"2027-02-02T11:00:00Z","kind":"therapy",
              "worker":"0b7f4c0e-8d3a-4a55-9a51-6f3b2f6f0c13"}]}
            """
                    .formatted(TUESDAY);

    @LocalServerPort int port;
    InSharing maureen;
    InAPlan priya;

    @BeforeEach
    void begin() {
        maureen = InSharing.begun(port, InSharing.NOBODY);
        priya = maureen.priya();
        priya.writes(priya.token(), InAPlan.coping("I walk to the river"));
    }

    @Test
    void theyReadADayAndATimeAndNothingOnceItIsNotShared() {
        STUB.says(priya.person(), MEETINGS);
        String grant = maureen.agreed("appointments", false).at("id");
        await().until(() -> maureen.shared().text().contains(TUESDAY));
        assertThat(maureen.shared().json().at("/meetings/0").propertyNames())
                .containsExactlyInAnyOrder("startsAt", "endsAt");
        assertThat(maureen.shared().text()).doesNotContain("therapy", "river");
        assertThat(STUB.wasAsked(priya.person())).isTrue();

        maureen.withdrawn(priya.token(), grant);
        STUB.forgets(priya.person());

        assertThat(maureen.shared("If-None-Match", "*").status()).isEqualTo(404);
        assertThat(maureen.shared().text()).doesNotContain(TUESDAY);
        assertThat(STUB.wasAsked(priya.person())).isFalse();
    }

    @Test
    void whatIsNotSharedIsNotAskedFor() {
        STUB.says(priya.person(), MEETINGS);
        maureen.given();

        assertThat(maureen.shared().text()).contains("river").doesNotContain(TUESDAY);

        assertThat(STUB.wasAsked(priya.person())).isFalse();
    }

    @Test
    void whereNobodyAnswersTheRestIsReadAndNothingSaysThatThereIsNone() {
        maureen.agreed("coping\",\"appointments", false);

        var shared = maureen.shared();

        assertThat(shared.status()).as(shared.text()).isEqualTo(200);
        assertThat(shared.text()).contains("river");
        assertThat(shared.json().path("meetings").isArray()).isFalse();
        assertThat(shared.json().path("sections").toString()).contains("appointments");
    }
}
