package org.livingwell.careplan.safety;

import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.AboutPeople;

import java.util.List;
import java.util.stream.Stream;

/**
 * The answer to whoever needs their safety plan now: who is told, and by when.
 *
 * @param help whom to ring at once, which holds always
 */
record WhoIsToldView(PersonId person, List<ToldSoon> told, String help) implements AboutPeople {

    /** Whom contact tells. */
    enum Whom {
        DUTY_CONTACT,
        TEAM
    }

    /** By when. */
    enum When {
        AT_ONCE,
        TODAY
    }

    record ToldSoon(Whom who, When when, String sentence) {}

    static WhoIsToldView of(PersonId person) {
        return new WhoIsToldView(
                person,
                List.of(
                        new ToldSoon(
                                Whom.DUTY_CONTACT,
                                When.AT_ONCE,
                                "Whoever is on duty is told at once, and again until someone says"
                                        + " that they are on it"),
                        new ToldSoon(Whom.TEAM, When.TODAY, "Your team sees it today")),
                "If you are in danger, call 999. NHS 111, mental health option, answers day and"
                        + " night");
    }

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }
}
