package org.livingwell.contact.reaching.need.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Command;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Event;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Kept;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.None;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Said;
import org.livingwell.contact.reaching.said.domain.ForWhom;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.Decision.Refused;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Named people, days and needs of the tests of communication needs. */
final class NeedFixtures {

    static final PersonId TOMASZ = new PersonId(new UUID(24, 1));
    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final WorkerId WANDA = new WorkerId(new UUID(24, 2));
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final LocalDate IN_A_YEAR = TODAY.plusYears(1);
    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final ForWhom WANDA_TODAY = on(TODAY);
    static final ForWhom DIED = new ForWhom(WANDA, TODAY, true);
    static final Needs NOTHING = needs(null, null, IN_A_YEAR);
    static final Needs POLISH = needs(Language.POLISH, Professional.INTERPRETER, IN_A_YEAR);
    static final Needs WELSH = needs(Language.WELSH, null, IN_A_YEAR);

    private NeedFixtures() {}

    static ForWhom on(LocalDate day) {
        return new ForWhom(WANDA, day, false);
    }

    static Needs needs(
            @Nullable Language language, @Nullable Professional professional, LocalDate until) {
        var books = professional == null ? List.<Professional>of() : List.of(professional);
        return new Needs(language, null, books, null, List.of(), List.of(), null, until);
    }

    /** Somebody who said that to intake, and nothing here. */
    static Kept told(Needs said) {
        return heard(new None(), said);
    }

    static Kept heard(CommunicationNeeds before, @Nullable Needs said) {
        return heard(before, said, WANDA_TODAY);
    }

    static Kept heard(CommunicationNeeds before, @Nullable Needs said, ForWhom whom) {
        var wanted = after(before, new Command.Want(TOMASZ, LAMBETH));
        return (Kept) after(wanted, hear(said, whom));
    }

    static Command hear(@Nullable Needs said, ForWhom whom) {
        return new Command.Hear(NOON, said == null ? null : new Said(said, true), whom);
    }

    /** Said by a worker who saw the newest. */
    static Command say(Kept it, Needs needs) {
        return new Command.Say(needs, WANDA, it.held().revision(), WANDA_TODAY);
    }

    static Met met(LocalDate on, Met.Missing... missing) {
        return new Met(on, List.of(missing), new Words("nobody came"), WANDA);
    }

    static CommunicationNeeds after(CommunicationNeeds before, Command command) {
        return after(before, decided(before, command));
    }

    static CommunicationNeeds after(CommunicationNeeds before, List<Event> events) {
        CommunicationNeeds now = before;
        for (Event event : events) now = now.apply(event);
        return now;
    }

    static List<Event> decided(CommunicationNeeds before, Command command) {
        Decision<Event> decision = NeedRules.decide(before, command, NOON);
        assertThat(decision).isInstanceOf(Agreed.class);
        return ((Agreed<Event>) decision).events();
    }

    static Refusal refused(CommunicationNeeds before, Command command) {
        Decision<Event> decision = NeedRules.decide(before, command, NOON);
        assertThat(decision).isInstanceOf(Refused.class);
        return ((Refused<Event>) decision).refusal();
    }
}
