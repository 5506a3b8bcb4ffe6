package org.livingwell.intake.arriving.introduction;

import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Introduce;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.arriving.introduction.domain.IntroductionRules;
import org.livingwell.intake.arriving.introduction.domain.Reference;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.intake.team.place.domain.CrisisLine;
import org.livingwell.intake.team.place.domain.Place;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.InvalidInputException;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Takes an introduction in, whether it came as JSON or from a plain form. */
@Component
class IntroductionDoor {

    /** Asked once of whoever wants to be asked: some would rather ring, or come by themselves. */
    static final Refusal NO_SAFE_WAY =
            new Refusal(
                    "no-safe-way",
                    "There is no safe way to be in touch yet: add one and tick what is safe (we can"
                            + " only text mobile numbers), or send it as it is and ring us or"
                            + " come to see us");

    private final Aggregate<Introduction, Command, Event> introductions;
    private final Promises promises;
    private final Gaps gaps;
    private final HelpFirst help;

    IntroductionDoor(
            Aggregate<Introduction, Command, Event> introductions,
            Promises promises,
            Gaps gaps,
            HelpFirst help) {
        this.introductions = introductions;
        this.promises = promises;
        this.gaps = gaps;
        this.help = help;
    }

    Receipt take(IntroductionRequest request, Cause cause) {
        Place place = mustFit(request);
        IntroductionId id = introduction(cause);
        var told = request.told(new PersonId(Ids.derive("person", cause.id())));
        Introduce introduce = promises.introduce(told);
        if (request.askForSafeWay() && introduce.told().lacksSafeWay()) {
            throw new RefusedException(NO_SAFE_WAY);
        }
        Introduction introduction = introduce(id, introduce, place, cause);
        return receipt(id, said(introduction), place);
    }

    private Introduction introduce(
            IntroductionId id, Introduce introduce, Place place, Cause cause) {
        try {
            return introductions.of(id).handle(introduce, cause);
        } catch (RefusedException refused) {
            if (!refused.refusal().code().equals(IntroductionRules.SAID_NO)) throw refused;
            throw new NotKept(refused.refusal(), place);
        }
    }

    /** What a cause makes, so that a repeat makes it once. */
    static IntroductionId introduction(Cause cause) {
        return new IntroductionId(Ids.derive("introduction", cause.id()));
    }

    private Place mustFit(IntroductionRequest request) {
        var found = gaps.of(request);
        if (!found.isEmpty()) {
            var crisis = help.lines(request);
            throw crisis.isEmpty() ? new InvalidInputException(found) : new HeldUp(found, crisis);
        }
        return gaps.place(request).orElseThrow();
    }

    private static Said said(Introduction introduction) {
        if (introduction instanceof Said said) return said;
        throw new IllegalStateException("nothing was said");
    }

    private static Receipt receipt(IntroductionId id, Said said, Place place) {
        var contacting = new Contacting(said.told(), place);
        List<String> next = new ArrayList<>();
        next.add(
                said.told().urgent()
                        ? now(said, place)
                        : "Someone from the team in " + place.name() + " will read this.");
        next.addAll(contacting.next(said.contactBy()));
        next.add("Keep your reference: you can use it to check how things are going.");
        return new Receipt(
                Reference.of(id),
                List.copyOf(next),
                contacting.promised() ? said.contactBy() : null,
                said.told().urgent(),
                help(said, place));
    }

    /** True also at 23:40, and where nobody answers a phone. */
    private static String now(Said said, Place place) {
        String first =
                place.dutyContact().ways().findAny().isPresent()
                        ? "We are telling whoever is on duty in " + place.name() + " now"
                        : "What you wrote is first on the list for the team in " + place.name();
        return first
                + (receivedOn(said, place).equals(said.contactBy())
                        ? ", so that someone can act on it today."
                        : ", so that someone can act on it as soon as they can, by tomorrow.");
    }

    /** Who is very young is given a line of their own first. */
    private static List<CrisisLine> help(Said said, Place place) {
        boolean young = said.told().youngerThan(place.childrenUnder(), receivedOn(said, place));
        return young
                ? Stream.concat(place.youngLines().stream(), place.crisisLines().stream()).toList()
                : place.crisisLines();
    }

    private static LocalDate receivedOn(Said said, Place place) {
        return LocalDate.ofInstant(said.receivedAt(), place.zone());
    }
}
