package org.livingwell.intake.person.domain;

import static org.livingwell.platform.domain.Decision.agree;

import org.livingwell.intake.person.domain.Person.InNetwork;
import org.livingwell.intake.person.domain.Person.Unknown;
import org.livingwell.intake.person.domain.PersonCommand.Welcome;
import org.livingwell.intake.person.domain.PersonEvent.Welcomed;
import org.livingwell.platform.domain.Decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Decides what becomes of a person. */
public final class PersonRules {

    /** Days from a welcome to the first conversation at the latest. */
    static final int CONVERSATION_WITHIN = 14;

    private PersonRules() {}

    public static Decision<PersonEvent> decide(Person person, PersonCommand command, Instant now) {
        return switch (command) {
            case Welcome welcome -> welcome(person, welcome, now);
        };
    }

    private static Decision<PersonEvent> welcome(Person person, Welcome welcome, Instant now) {
        LocalDate conversationBy =
                LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(CONVERSATION_WITHIN);
        return switch (person) {
            case Unknown _ ->
                    agree(
                            new Welcomed(
                                    welcome.details(),
                                    welcome.place(),
                                    welcome.leadWorker(),
                                    welcome.leadWorkerName(),
                                    conversationBy,
                                    now));
            case InNetwork _ -> agree(); // the same welcome, heard again
        };
    }
}
