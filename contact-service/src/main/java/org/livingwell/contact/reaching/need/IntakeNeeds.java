package org.livingwell.contact.reaching.need;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Said;
import org.livingwell.contact.reaching.need.domain.Needs;
import org.livingwell.contact.reaching.need.domain.Professional;
import org.livingwell.platform.calls.OtherService;
import org.livingwell.platform.calls.OtherServices;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asks intake what somebody said when they came that makes talking and reading easier. */
@Component
class IntakeNeeds {

    /** Only what is read here. */
    record Told(
            @Nullable Words language, boolean interpreter, @Nullable Words needs, boolean asked) {

        Said said(LocalDate today) {
            var books = interpreter ? List.of(Professional.INTERPRETER) : List.<Professional>of();
            var until = today.plusYears(1);
            return new Said(
                    new Needs(null, language, books, null, List.of(), List.of(), needs, until),
                    asked);
        }
    }

    private final OtherService intake;

    IntakeNeeds(OtherServices services, @Value("${INTAKE_URL:http://localhost:8101}") String url) {
        this.intake = services.at("intake", url);
    }

    /** Empty where intake knows nothing of them; throws where nobody answers. */
    Optional<Said> of(PersonId person, LocalDate today) {
        return intake.get("/internal/people/{id}/communication-needs", Told.class, person)
                .map(it -> it.said(today));
    }
}
