package org.livingwell.intake.arriving.introduction.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.intake.arriving.introduction.domain.Introduction.Command;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.DeclareKin;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Forget;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Hear;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Introduce;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.LetGo;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Match;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Open;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.RecordAttempt;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Reseal;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Restrict;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Ring;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Signpost;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.TakeBack;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.TakeOn;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Welcome;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.Attempted;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.HeardFrom;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.LetGoOf;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.MatchedTo;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.Opened;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.ReachChanged;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.Received;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.Resealed;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.Rung;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.SignpostedOn;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.TakenBack;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.TakenOn;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.WaysSaid;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.WelcomedIn;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.WordsForgotten;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Forgotten;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Matched;
import org.livingwell.intake.arriving.introduction.domain.Introduction.None;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Signposted;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Undecided;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Welcomed;
import org.livingwell.intake.arriving.introduction.domain.Introduction.WrongMatch;
import org.livingwell.intake.people.person.domain.Reach;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.function.UnaryOperator;

/** Decides what becomes of an introduction. */
public final class IntroductionRules {

    /** Days until somebody who was reached is welcomed or shown another way. */
    static final int DECIDED_WITHIN = 7;

    /** The refusal of what was written about somebody who does not want it. */
    public static final String SAID_NO = "person-said-no";

    private IntroductionRules() {}

    public static Decision<Event> decide(Introduction introduction, Command command, Instant now) {
        return switch (command) {
            case Introduce introduce -> introduce(introduction, introduce, now);
            case RecordAttempt attempt -> attempt(introduction, attempt);
            case Open(var by) -> open(introduction, by, now);
            case TakeOn take -> takeOn(introduction, take, now);
            case LetGo(var by) -> letGo(introduction, by, now);
            case Ring _ -> ring(introduction, now);
            case Welcome welcome -> welcome(introduction, welcome, now);
            case Signpost signpost -> signpost(introduction, signpost, now);
            case Match match -> match(introduction, match, now);
            case TakeBack back -> takeBack(introduction, back, now);
            case Restrict(var restricted, var openTo) ->
                    reach(introduction, it -> new Reach(restricted, openTo, it.kin()), now);
            case DeclareKin(var worker) -> reach(introduction, it -> it.withKin(worker), now);
            case Reseal _ -> reseal(introduction);
            case Hear(var heard) -> hear(introduction, heard);
            case Forget(var due) -> forget(introduction, due, now);
        };
    }

    private static Decision<Event> introduce(
            Introduction introduction, Introduce introduce, Instant now) {
        if (!(introduction instanceof None)) return agree();
        Told told = introduce.told();
        if (told.saidNo()) {
            return refuse(
                    SAID_NO,
                    "They said no, and we respect that. We have not kept anything you wrote");
        }
        return agree(new Received(told, now, introduce.contactBy()), new WaysSaid(1));
    }

    private static Decision<Event> attempt(Introduction introduction, RecordAttempt command) {
        if (!(introduction instanceof Waiting waiting)) return over(introduction);
        Attempt attempt = command.attempt();
        boolean safe = attempt.how().safeWith(waiting.told().contact());
        if (!safe && attempt.reason() == null) {
            return refuse(
                    "not-a-safe-way",
                    "They did not say that this way is safe; say why it was used anyway");
        }
        return agree(
                new Attempted(
                        waiting.person(),
                        safe ? attempt.withoutReason() : attempt,
                        waiting.attempts() + 1,
                        command.today().plusDays(attempt.reached() ? DECIDED_WITHIN : 1)));
    }

    /** What does not ring yet is not hushed by a look: whoever is on it looks often. */
    private static Decision<Event> open(Introduction introduction, WorkerId by, Instant now) {
        return introduction instanceof Waiting waiting && waiting.rings(now)
                ? agree(new Opened(by, now))
                : agree();
    }

    /** Two who press at once do not both believe that it is theirs. */
    private static Decision<Event> takeOn(Introduction introduction, TakeOn take, Instant now) {
        if (!(introduction instanceof Waiting waiting)) return over(introduction);
        if (waiting.told().reach().isKin(take.by())) return new Decision.Refused<>(Reach.CLOSE);
        OnIt before = waiting.onIt();
        if (before != null && before.isSomebodyElse(take.by(), now)) {
            if (!before.by().equals(take.instead())) {
                return refuse("taken-on", "Someone else is on it already");
            }
        } else if (before != null && before.holds(now)) {
            return agree();
        }
        return agree(new TakenOn(new OnIt(take.by(), take.byName(), now)));
    }

    private static Decision<Event> letGo(Introduction introduction, WorkerId by, Instant now) {
        if (!(introduction instanceof Waiting waiting)) return over(introduction);
        return waiting.onIt() != null && waiting.onIt().by().equals(by)
                ? agree(new LetGoOf(by, now))
                : agree();
    }

    private static Decision<Event> ring(Introduction introduction, Instant now) {
        if (!(introduction instanceof Waiting waiting) || waiting.alarm() == null) return agree();
        return waiting.alarm().due().isAfter(now)
                ? agree()
                : agree(new Rung(waiting.alarm().rang()));
    }

    private static Decision<Event> welcome(
            Introduction introduction, Welcome welcome, Instant now) {
        return switch (introduction) {
            case Said said when said.told().reach().isKin(welcome.by()) ->
                    new Decision.Refused<>(Reach.CLOSE);
            // shown another way is no ending: the door is open
            case Undecided it ->
                    agree(new WelcomedIn(it.person(), welcome.by(), welcome.byName(), now));
            case Welcomed _, Matched _, Forgotten _, None _ -> over(introduction);
        };
    }

    private static Decision<Event> signpost(
            Introduction introduction, Signpost signpost, Instant now) {
        if (!(introduction instanceof Waiting waiting)) return over(introduction);
        Instant forgetAt = now.atZone(ZoneOffset.UTC).plus(signpost.keepFor()).toInstant();
        return agree(
                new SignpostedOn(
                        waiting.person(),
                        signpost.reason(),
                        signpost.where(),
                        signpost.by(),
                        signpost.byName(),
                        now,
                        forgetAt));
    }

    private static Decision<Event> match(Introduction introduction, Match match, Instant now) {
        return switch (introduction) {
            case Undecided it ->
                    agree(
                            new MatchedTo(
                                    it.person(), match.known(), match.by(), match.byName(), now));
            case Matched(_, _, _, _, var known, _, _, _, _) when known.equals(match.known()) ->
                    agree();
            case Matched _, Welcomed _, Forgotten _, None _ -> over(introduction);
        };
    }

    /** Whoever it is has waited already: today or tomorrow somebody is in touch. */
    private static Decision<Event> takeBack(Introduction introduction, TakeBack back, Instant now) {
        return switch (introduction) {
            case Matched it ->
                    agree(
                            new TakenBack(
                                    it.minted(),
                                    back.to(),
                                    it.told().urgent(),
                                    soon(it.contactBy(), now.atZone(back.zone())),
                                    new WrongMatch(
                                            it.known(),
                                            back.by(),
                                            back.byName(),
                                            back.reason(),
                                            now)),
                            new WaysSaid(1));
            case Waiting _, Welcomed _, Signposted _ ->
                    refuse("not-matched", "They have not been matched with anyone");
            case Forgotten _, None _ -> notFound();
        };
    }

    private static LocalDate soon(LocalDate promised, ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        return promised.isAfter(today) ? today.plusDays(1) : Soon.contactBy(now);
    }

    /**
     * Once they are a person, it is the person that is restricted. Whoever is shut out is not on it
     * any more, so that whoever cannot wait rings again.
     */
    private static Decision<Event> reach(
            Introduction introduction, UnaryOperator<Reach> change, Instant now) {
        return switch (introduction) {
            case Undecided it -> {
                Reach before = it.told().reach();
                Reach after = change.apply(before);
                if (after.equals(before)) yield agree();
                OnIt onIt = it instanceof Waiting waiting ? waiting.onIt() : null;
                yield onIt != null && after.shutsOut(onIt.by())
                        ? agree(new ReachChanged(after), new LetGoOf(onIt.by(), now))
                        : agree(new ReachChanged(after));
            }
            case Welcomed _, Matched _, Forgotten _, None _ -> over(introduction);
        };
    }

    private static Decision<Event> reseal(Introduction introduction) {
        return introduction instanceof Matched matched && !matched.person().equals(matched.known())
                ? agree(new Resealed(matched.known()))
                : agree();
    }

    private static Decision<Event> hear(Introduction introduction, Heard heard) {
        if (!(introduction instanceof Said said)) return notFound();
        return said.told().by() == By.SELF
                ? refuse(
                        "nobody-introduced-them",
                        "They came by themselves; there is no one to tell")
                : agree(new HeardFrom(heard));
    }

    private static Decision<Event> forget(Introduction introduction, Instant due, Instant now) {
        return introduction instanceof Signposted it
                        && it.forgetAt().equals(due)
                        && !due.isAfter(now)
                ? agree(new WordsForgotten(now))
                : agree();
    }

    private static Decision<Event> over(Introduction introduction) {
        return switch (introduction) {
            case Welcomed _ -> refuse("already-welcomed", "Someone has already welcomed them");
            case Matched _ -> refuse("already-matched", "Someone has already matched them");
            case Signposted _ ->
                    refuse(
                            "already-signposted",
                            "They were shown another way; welcome them if they come back");
            case Waiting _, Forgotten _, None _ -> notFound(); // whoever waits never comes here
        };
    }
}
