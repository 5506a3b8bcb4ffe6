package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;

/** When somebody is next asked how they are, and what a worker says became of it. */
record CheckIns(InTouch of) {

    void went(String how) {
        of.post("check-ins/" + id() + "/done", "{\"way\":\"call\",\"how\":\"" + how + "\"}");
    }

    void missed(String checkIn) {
        of.post("check-ins/" + checkIn + "/missed", "{\"way\":\"call\"}");
    }

    /** At most one, whenever one looks. */
    JsonNode ahead() {
        var planned = of.get("check-ins").is(200).body().path("planned");
        assertThat(planned.valueStream()).hasSizeLessThan(2);
        return planned.path(0);
    }

    String id() {
        return ahead().path("id").asString();
    }

    /** Empty where nothing is planned. */
    String why() {
        return ahead().path("why").asString("");
    }

    LocalDate day() {
        return LocalDate.parse(ahead().path("day").asString());
    }
}
