package org.livingwell.intake.people.person.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.intake.people.keys.domain.BirthDate;
import org.livingwell.intake.people.person.domain.Person.Died;
import org.livingwell.intake.people.person.domain.Person.Farewelled;
import org.livingwell.intake.people.person.domain.Person.InNetwork;
import org.livingwell.intake.people.person.domain.Person.Living;
import org.livingwell.intake.people.person.domain.Person.Paused;
import org.livingwell.intake.people.person.domain.Person.Unknown;
import org.livingwell.intake.people.person.domain.PersonCommand.AskConsents;
import org.livingwell.intake.people.person.domain.PersonCommand.ChangeDetails;
import org.livingwell.intake.people.person.domain.PersonCommand.ChangeLead;
import org.livingwell.intake.people.person.domain.PersonCommand.ComeAgain;
import org.livingwell.intake.people.person.domain.PersonCommand.DeclareKin;
import org.livingwell.intake.people.person.domain.PersonCommand.GiveBack;
import org.livingwell.intake.people.person.domain.PersonCommand.KeepOutToo;
import org.livingwell.intake.people.person.domain.PersonCommand.LinkSupporter;
import org.livingwell.intake.people.person.domain.PersonCommand.LookAtConsents;
import org.livingwell.intake.people.person.domain.PersonCommand.Move;
import org.livingwell.intake.people.person.domain.PersonCommand.Pause;
import org.livingwell.intake.people.person.domain.PersonCommand.RecordDied;
import org.livingwell.intake.people.person.domain.PersonCommand.Restrict;
import org.livingwell.intake.people.person.domain.PersonCommand.SayFarewell;
import org.livingwell.intake.people.person.domain.PersonCommand.Settle;
import org.livingwell.intake.people.person.domain.PersonCommand.TakeBackDied;
import org.livingwell.intake.people.person.domain.PersonCommand.Welcome;
import org.livingwell.intake.people.person.domain.PersonCommand.WelcomeBack;
import org.livingwell.intake.people.person.domain.PersonEvent.CameBack;
import org.livingwell.intake.people.person.domain.PersonEvent.DiedRecorded;
import org.livingwell.intake.people.person.domain.PersonEvent.DiedTakenBack;
import org.livingwell.intake.people.person.domain.PersonEvent.DoorOpened;
import org.livingwell.intake.people.person.domain.PersonEvent.ReachChanged;
import org.livingwell.intake.people.person.domain.PersonEvent.SaidFarewell;
import org.livingwell.intake.people.person.domain.PersonEvent.SteppedOut;
import org.livingwell.intake.people.person.domain.PersonEvent.Welcomed;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Decides what becomes of a person. */
public final class PersonRules {

    /** Days from a welcome to the first conversation at the latest. */
    static final int CONVERSATION_WITHIN = 14;

    private static final Refusal CLOSED =
            new Refusal(
                    "died",
                    "They have died: their record is closed and kept as it is, and nothing in it"
                            + " is changed or erased any more");

    private PersonRules() {}

    public static Decision<PersonEvent> decide(Person person, PersonCommand command, Instant now) {
        return switch (person) {
            case Unknown _ ->
                    command instanceof Welcome welcome ? welcome(welcome, now) : notFound();
            case Died died -> died(died, command, now);
            case Living living -> living(living, command, now);
        };
    }

    private static Decision<PersonEvent> living(Living person, PersonCommand command, Instant now) {
        InNetwork standing = person.standing();
        return switch (command) {
            case Welcome _ -> agree(); // the same welcome, heard again
            case ChangeDetails change -> DetailRules.change(standing, change);
            case Pause pause -> pause(person, pause, now);
            case SayFarewell _ ->
                    person instanceof Farewelled ? agree() : agree(new SaidFarewell(now));
            case WelcomeBack back -> welcomeBack(person, back, now);
            case LookAtConsents look -> ConsentRules.look(person, look, now);
            case AskConsents ask -> ConsentRules.ask(standing, ask, now);
            case RecordDied died -> record(standing, died, now);
            case TakeBackDied _ -> refuse("not-died", "Nobody recorded that they have died");
            case Move move -> TeamRules.move(standing, move);
            case ChangeLead lead -> TeamRules.lead(standing, lead);
            case Restrict restrict -> TeamRules.restrict(standing, restrict);
            case DeclareKin declare -> TeamRules.declareKin(standing, declare);
            case KeepOutToo keepOut -> TeamRules.keepOut(standing, keepOut);
            case LinkSupporter link -> DetailRules.link(standing, link);
            case ComeAgain again -> DetailRules.comeAgain(person, again, now);
            case GiveBack back -> DetailRules.giveBack(standing, back, now);
            case Settle settle -> DetailRules.settle(standing, settle);
        };
    }

    /** What comes from elsewhere finds nothing to do any more; what somebody asks is refused. */
    private static Decision<PersonEvent> died(Died died, PersonCommand command, Instant now) {
        return switch (command) {
            case WelcomeBack _ -> agree(new DoorOpened(now)); // somebody lives, maybe
            case Welcome _,
                    ComeAgain _,
                    LinkSupporter _,
                    KeepOutToo _,
                    LookAtConsents _,
                    RecordDied _ ->
                    agree();
            case GiveBack back ->
                    DetailRules.giveBack(died.standing(), back, now); // a mistake, set right
            case TakeBackDied(var reason, var by) ->
                    agree(new DiedTakenBack(died.before().code(), new Mistake(reason, by, now)));
            case ChangeDetails _,
                    Pause _,
                    SayFarewell _,
                    AskConsents _,
                    Move _,
                    ChangeLead _,
                    Restrict _,
                    DeclareKin _,
                    Settle _ ->
                    new Decision.Refused<>(CLOSED);
        };
    }

    private static Decision<PersonEvent> record(InNetwork standing, RecordDied died, Instant now) {
        LocalDate on = died.on();
        BirthDate born = standing.details().birthDate();
        return on != null && (on.isAfter(died.today()) || born != null && on.isBefore(born.value()))
                ? refuse(
                        "no-such-day",
                        "Choose a day after they were born that is not in the future")
                : agree(new DiedRecorded(on, died.by(), now));
    }

    /** Who stays out is said first, so that nobody hears of them without it. */
    private static Decision<PersonEvent> welcome(Welcome welcome, Instant now) {
        LocalDate conversationBy =
                LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(CONVERSATION_WITHIN);
        var welcomed =
                new Welcomed(
                        welcome.details(),
                        welcome.place(),
                        welcome.leadWorker(),
                        welcome.leadWorkerName(),
                        conversationBy,
                        welcome.reach(),
                        now);
        return welcome.reach().letsAllIn()
                ? agree(welcomed)
                : agree(new ReachChanged(welcome.reach()), welcomed);
    }

    private static Decision<PersonEvent> pause(Living person, Pause pause, Instant now) {
        if (pause.until() != null && !pause.until().isAfter(pause.today())) {
            return refuse("pause-over", "Choose a day in the future for the pause to end");
        }
        return switch (person) {
            case InNetwork _, Paused _ -> agree(new SteppedOut(now, pause.until()));
            case Farewelled _ ->
                    refuse("farewelled", "They have said farewell; welcome them back first");
        };
    }

    /** The door is open: whoever comes is in, and is asked nothing first. */
    private static Decision<PersonEvent> welcomeBack(Living person, WelcomeBack back, Instant now) {
        if (person instanceof InNetwork) return agree();
        InNetwork standing = person.standing();
        boolean stale = ConsentRules.areStale(person, back.consentsStaleAfter(), now);
        var today = LocalDate.ofInstant(now, back.zone());
        var came = new CameBack(standing.leadWorker(), today, stale, now, back.step());
        return stale
                ? agree(came, ConsentRules.wentStale(standing, back.zone(), now))
                : agree(came);
    }
}
