package org.livingwell.intake.people.person.domain;

import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.LAMBETH;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.WANDA;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.WANDA_NAME;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.amara;

import org.livingwell.intake.people.person.domain.Person.InNetwork;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Agreed;

import java.time.Instant;
import java.util.List;

/** Amara, welcomed one Monday in March. */
final class PersonFixtures {

    static final Instant MARCH = Instant.parse("2026-03-02T10:00:00Z");

    private PersonFixtures() {}

    static InNetwork inNetwork() {
        return new InNetwork(
                amara().details(),
                LAMBETH,
                WANDA,
                WANDA_NAME,
                MARCH,
                Reach.open(),
                List.of(),
                Consents.asked(MARCH, null),
                1,
                null,
                Matches.none());
    }

    static Person after(Person person, Decision<PersonEvent> decided) {
        List<PersonEvent> events =
                decided instanceof Agreed<PersonEvent>(var agreed) ? agreed : List.of();
        for (PersonEvent event : events) person = person.apply(event);
        return person;
    }
}
