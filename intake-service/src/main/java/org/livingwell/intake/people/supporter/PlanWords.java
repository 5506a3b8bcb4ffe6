package org.livingwell.intake.people.supporter;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.supporter.domain.HowNear;
import org.livingwell.intake.people.supporter.domain.Who;
import org.livingwell.platform.calls.OtherService;
import org.livingwell.platform.calls.OtherServices;
import org.livingwell.platform.domain.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Asks careplan, which owns the words of an entry, who is named in it. */
@Component
class PlanWords {

    /** Only what is read here. */
    record Named(Words who, @Nullable HowNear circle) {}

    private final OtherService careplan;

    PlanWords(OtherServices services, @Value("${CAREPLAN_URL:http://localhost:8102}") String url) {
        this.careplan = services.at("careplan", url);
    }

    /** Empty where nobody is named there any more; throws where nobody answers. */
    Optional<Who> of(String entry) {
        return careplan.get("/internal/entries/{entry}/supporter", Named.class, entry)
                .map(it -> new Who(it.who(), it.circle()));
    }
}
