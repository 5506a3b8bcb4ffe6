package org.livingwell.intake.person.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.intake.person.domain.Person.Farewelled;
import org.livingwell.intake.person.domain.Person.InNetwork;
import org.livingwell.intake.person.domain.Person.Known;
import org.livingwell.intake.person.domain.Person.Paused;
import org.livingwell.intake.person.domain.Person.Unknown;
import org.livingwell.intake.person.domain.PersonCommand.ChangeDetails;
import org.livingwell.intake.person.domain.PersonCommand.ChangeLead;
import org.livingwell.intake.person.domain.PersonCommand.ComeAgain;
import org.livingwell.intake.person.domain.PersonCommand.DeclareKin;
import org.livingwell.intake.person.domain.PersonCommand.GiveBack;
import org.livingwell.intake.person.domain.PersonCommand.LinkSupporter;
import org.livingwell.intake.person.domain.PersonCommand.Move;
import org.livingwell.intake.person.domain.PersonCommand.Pause;
import org.livingwell.intake.person.domain.PersonCommand.Restrict;
import org.livingwell.intake.person.domain.PersonCommand.SayFarewell;
import org.livingwell.intake.person.domain.PersonCommand.Settle;
import org.livingwell.intake.person.domain.PersonCommand.Welcome;
import org.livingwell.intake.person.domain.PersonCommand.WelcomeBack;
import org.livingwell.intake.person.domain.PersonEvent.CameBack;
import org.livingwell.intake.person.domain.PersonEvent.DetailsChanged;
import org.livingwell.intake.person.domain.PersonEvent.GaveBack;
import org.livingwell.intake.person.domain.PersonEvent.Joined;
import org.livingwell.intake.person.domain.PersonEvent.LeadChanged;
import org.livingwell.intake.person.domain.PersonEvent.Moved;
import org.livingwell.intake.person.domain.PersonEvent.ReachChanged;
import org.livingwell.intake.person.domain.PersonEvent.SaidFarewell;
import org.livingwell.intake.person.domain.PersonEvent.Settled;
import org.livingwell.intake.person.domain.PersonEvent.SteppedOut;
import org.livingwell.intake.person.domain.PersonEvent.SupporterIntroduced;
import org.livingwell.intake.person.domain.PersonEvent.Welcomed;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Decides what becomes of a person. */
public final class PersonRules {

    /** Days from a welcome to the first conversation at the latest. */
    static final int CONVERSATION_WITHIN = 14;

    /** Months away after which what somebody agreed to is asked again. */
    static final int AWAY_TOO_LONG = 6;

    public static final Refusal CLOSE =
            new Refusal("close-to-them", "They are close to this person; choose somebody else");

    private PersonRules() {}

    public static Decision<PersonEvent> decide(Person person, PersonCommand command, Instant now) {
        return switch (person) {
            case Unknown _ ->
                    command instanceof Welcome welcome ? welcome(welcome, now) : notFound();
            case Known known -> known(known, command, now);
        };
    }

    private static Decision<PersonEvent> known(Known person, PersonCommand command, Instant now) {
        return switch (command) {
            case Welcome _ -> agree(); // the same welcome, heard again
            case ChangeDetails change -> details(person.standing(), change);
            case Pause pause -> pause(person, pause, now);
            case SayFarewell _ ->
                    person instanceof Farewelled ? agree() : agree(new SaidFarewell(now));
            case WelcomeBack back -> welcomeBack(person, back, now);
            case Move move -> move(person.standing(), move);
            case ChangeLead lead -> lead(person.standing(), lead);
            case Restrict(var restricted, var openTo) ->
                    reach(
                            person.standing(),
                            new Reach(restricted, openTo, person.standing().reach().kin()));
            case DeclareKin(var worker) ->
                    reach(person.standing(), person.standing().reach().withKin(worker));
            case LinkSupporter(var introduction) ->
                    person.standing().supporters().contains(introduction)
                            ? agree()
                            : agree(new SupporterIntroduced(introduction));
            case ComeAgain again -> comeAgain(person, again, now);
            case GiveBack back -> giveBack(person.standing(), back, now);
            case Settle(var introduction) ->
                    person.standing().matches().open(introduction)
                            ? agree(new Settled(introduction))
                            : agree();
        };
    }

    private static Decision<PersonEvent> welcome(Welcome welcome, Instant now) {
        LocalDate conversationBy =
                LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(CONVERSATION_WITHIN);
        return agree(
                new Welcomed(
                        welcome.details(),
                        welcome.place(),
                        welcome.leadWorker(),
                        welcome.leadWorkerName(),
                        conversationBy,
                        now));
    }

    private static Decision<PersonEvent> details(InNetwork standing, ChangeDetails change) {
        if (!standing.details().equals(change.before())) {
            return refuse("stale", "Somebody changed this meanwhile; look again before you save");
        }
        return change.before().equals(change.after())
                ? agree()
                : agree(new DetailsChanged(change.after()));
    }

    /** Once for every match, however often it is heard of. */
    private static Decision<PersonEvent> comeAgain(Known person, ComeAgain again, Instant now) {
        InNetwork standing = person.standing();
        if (standing.matches().of(again.introduction()).isPresent()) return agree();
        var meeting = new Meeting(standing.details(), again.said());
        List<Difference> differs = meeting.differs();
        return agree(
                new Joined(
                        new CameAgain(
                                again.introduction(),
                                now,
                                standing.details(),
                                meeting.details(),
                                !(person instanceof InNetwork),
                                differs,
                                differs.isEmpty())));
    }

    private static Decision<PersonEvent> giveBack(InNetwork standing, GiveBack back, Instant now) {
        return standing.matches()
                .of(back.introduction())
                .map(
                        came -> {
                            var parting = new Parting(standing.details(), came);
                            return Decision.<PersonEvent>agree(
                                    new GaveBack(parting.details(), parting.given(back, now)));
                        })
                .orElseGet(Decision::agree);
    }

    private static Decision<PersonEvent> pause(Known person, Pause pause, Instant now) {
        if (pause.until() != null && !pause.until().isAfter(pause.today())) {
            return refuse("pause-over", "A pause ends on a day to come");
        }
        return switch (person) {
            case InNetwork _, Paused _ -> agree(new SteppedOut(now, pause.until()));
            case Farewelled _ ->
                    refuse("farewelled", "They have said farewell; welcome them back first");
        };
    }

    /** The door is open: whoever comes is in, and nothing is asked of them first. */
    private static Decision<PersonEvent> welcomeBack(Known person, WelcomeBack back, Instant now) {
        return switch (person) {
            case InNetwork _ -> agree();
            case Paused(_, var since, _) -> agree(cameBack(person.standing(), since, back, now));
            case Farewelled(_, var since) -> agree(cameBack(person.standing(), since, back, now));
        };
    }

    private static CameBack cameBack(
            InNetwork standing, Instant since, WelcomeBack back, Instant now) {
        boolean stale =
                longerAgo(since, AWAY_TOO_LONG, now)
                        || longerAgo(standing.consentsAskedAt(), back.consentsStaleAfter(), now);
        return new CameBack(
                standing.leadWorker(), LocalDate.ofInstant(now, back.zone()), stale, now);
    }

    private static boolean longerAgo(Instant then, int months, Instant now) {
        return !then.atZone(ZoneOffset.UTC).plusMonths(months).toInstant().isAfter(now);
    }

    /** Kin stay out, so they cannot walk alongside. */
    private static Decision<PersonEvent> lead(InNetwork standing, ChangeLead change) {
        if (standing.reach().isKin(change.leadWorker())) return new Decision.Refused<>(CLOSE);
        return change.leadWorker().equals(standing.leadWorker())
                ? agree()
                : agree(new LeadChanged(change.leadWorker(), change.leadWorkerName()));
    }

    private static Decision<PersonEvent> move(InNetwork standing, Move move) {
        if (standing.reach().isKin(move.leadWorker())) return new Decision.Refused<>(CLOSE);
        return move.to().equals(standing.place())
                ? refuse("already-there", "They are with that place already")
                : agree(new Moved(move.to(), move.leadWorker(), move.leadWorkerName()));
    }

    private static Decision<PersonEvent> reach(InNetwork standing, Reach reach) {
        return reach.equals(standing.reach()) ? agree() : agree(new ReachChanged(reach));
    }
}
