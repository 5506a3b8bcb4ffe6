package org.livingwell.intake.arriving.introduction.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.keys.domain.BirthDate;
import org.livingwell.intake.people.person.domain.ContactWishes;
import org.livingwell.intake.people.person.domain.Details;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.intake.people.person.domain.PersonCommand.ComeAgain;
import org.livingwell.intake.people.person.domain.Reach;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * What was said in an introduction; said once and carried forward.
 *
 * @param person minted with the introduction, before anybody is welcomed
 * @param reach who of the team may read it; it goes along into the person
 * @param urgent somebody is told at once
 * @param theyKnow null where somebody came by themselves
 * @param introducerMayKnow what the introducer would like to know; tells them nothing
 * @param heard what the introducer may know, once the person said so themselves
 */
public record Told(
        PersonId person,
        PlaceId place,
        By by,
        Words name,
        ContactWishes contact,
        Words broughtBy,
        @Nullable Words communicationNeeds,
        boolean urgent,
        @Nullable Introducer introducer,
        @Nullable TheyKnow theyKnow,
        @Nullable MayKnow introducerMayKnow,
        @Nullable Heard heard,
        @Nullable BirthDate birthDate,
        @Nullable Words postcode,
        @Nullable Words language,
        boolean interpreter,
        Reach reach) {

    /** An introducer learns what the person agreed to when a worker asked, and nothing before. */
    public MayKnow mayBeTold() {
        if (by == By.SELF) return MayKnow.OUTCOME;
        return heard == null ? MayKnow.NOTHING : heard.mayKnow();
    }

    /** Who said no is left alone, unless it cannot wait: then a human decides. */
    boolean saidNo() {
        return theyKnow == TheyKnow.SAID_NO && !urgent;
    }

    /** Nobody comes by what others did without them, or against what they said. */
    public boolean mayBeExpected() {
        return theyKnow != TheyKnow.SAID_NO && theyKnow != TheyKnow.DOES_NOT_KNOW;
    }

    /**
     * Somebody should be in touch and nobody safely can; who cannot wait is not held up with it.
     */
    public boolean lacksSafeWay() {
        return !urgent && theyKnow != TheyKnow.SAID_NO && !contact.safeWay();
    }

    /** Told once: nothing of it is asked again. */
    public Details details() {
        return new Details(
                name,
                contact,
                communicationNeeds,
                null,
                null,
                language,
                interpreter,
                communicationNeeds != null || language != null,
                birthDate,
                postcode);
    }

    /** What it asks of somebody who is known already. */
    public ComeAgain again(IntroductionId id) {
        return new ComeAgain(id, details(), by == By.SELF, mayBeExpected());
    }

    /** Everything somebody wrote in words of their own. */
    public Stream<Words> written() {
        return Stream.of(
                        Stream.of(name, broughtBy),
                        Stream.ofNullable(communicationNeeds),
                        Stream.ofNullable(language),
                        contact.written(),
                        Stream.ofNullable(introducer).flatMap(Introducer::written))
                .flatMap(it -> it);
    }

    /** Never where no birth date was said. */
    public boolean youngerThan(int years, LocalDate today) {
        return birthDate != null && birthDate.youngerThan(years, today);
    }

    public Told urgently() {
        return with(person, true, heard, reach);
    }

    public Voice voice() {
        return switch (by) {
            case SELF -> Voice.PERSON;
            case SERVICE -> Voice.SERVICE;
            case SOMEONE -> Voice.SUPPORTER;
        };
    }

    /** What to call whoever spoke for them: a service by its name, where it gave one. */
    public @Nullable Words spokenBy() {
        if (by == By.SELF || introducer == null) return null;
        boolean service = by == By.SERVICE && introducer.organisation() != null;
        return service ? introducer.organisation() : introducer.name();
    }

    Told under(PersonId known) {
        return with(known, urgent, heard, reach);
    }

    /** As it came: what was heard since was heard from somebody else. */
    Told asItCame(PersonId minted) {
        return with(minted, urgent, null, reach);
    }

    Told heard(Heard heard) {
        return with(person, urgent, heard, reach);
    }

    Told with(Reach reach) {
        return with(person, urgent, heard, reach);
    }

    private Told with(PersonId person, boolean urgent, @Nullable Heard heard, Reach reach) {
        return new Told(
                person,
                place,
                by,
                name,
                contact,
                broughtBy,
                communicationNeeds,
                urgent,
                introducer,
                theyKnow,
                introducerMayKnow,
                heard,
                birthDate,
                postcode,
                language,
                interpreter,
                reach);
    }
}
