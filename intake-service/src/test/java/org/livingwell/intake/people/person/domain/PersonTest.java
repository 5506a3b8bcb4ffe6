package org.livingwell.intake.people.person.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.WANDA;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.WANDA_NAME;
import static org.livingwell.intake.people.person.domain.PersonFixtures.MARCH;
import static org.livingwell.intake.people.person.domain.PersonFixtures.after;
import static org.livingwell.intake.people.person.domain.PersonFixtures.inNetwork;
import static org.livingwell.intake.people.person.domain.PersonRules.decide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.livingwell.intake.people.person.domain.Consents.Sharing;
import org.livingwell.intake.people.person.domain.Person.Died;
import org.livingwell.intake.people.person.domain.Person.Farewelled;
import org.livingwell.intake.people.person.domain.Person.InNetwork;
import org.livingwell.intake.people.person.domain.Person.Known;
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
import org.livingwell.intake.people.person.domain.PersonEvent.ConsentsAsked;
import org.livingwell.intake.people.person.domain.PersonEvent.ConsentsLookedAt;
import org.livingwell.intake.people.person.domain.PersonEvent.ConsentsWentStale;
import org.livingwell.intake.people.person.domain.PersonEvent.DetailsChanged;
import org.livingwell.intake.people.person.domain.PersonEvent.DiedRecorded;
import org.livingwell.intake.people.person.domain.PersonEvent.DiedTakenBack;
import org.livingwell.intake.people.person.domain.PersonEvent.DoorOpened;
import org.livingwell.intake.people.person.domain.PersonEvent.GaveBack;
import org.livingwell.intake.people.person.domain.PersonEvent.Joined;
import org.livingwell.intake.people.person.domain.PersonEvent.LeadChanged;
import org.livingwell.intake.people.person.domain.PersonEvent.Moved;
import org.livingwell.intake.people.person.domain.PersonEvent.ReachChanged;
import org.livingwell.intake.people.person.domain.PersonEvent.SaidFarewell;
import org.livingwell.intake.people.person.domain.PersonEvent.Settled;
import org.livingwell.intake.people.person.domain.PersonEvent.StandingChanged;
import org.livingwell.intake.people.person.domain.PersonEvent.SteppedOut;
import org.livingwell.intake.people.person.domain.PersonEvent.SupporterIntroduced;
import org.livingwell.intake.people.person.domain.PersonEvent.WaysSaid;
import org.livingwell.intake.people.person.domain.PersonEvent.Welcomed;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.Decision.Refused;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whatever may be asked, wherever somebody is on their way; and what becomes of them. */
class PersonTest {

    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final Instant JUNE = Instant.parse("2026-06-01T10:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-06-01");
    static final WorkerId WALT = new WorkerId(new UUID(0, 9));
    static final PlaceId SALFORD = new PlaceId("salford");
    static final IntroductionId AGAIN = new IntroductionId(new UUID(0, 7));
    static final Words REASON = new Words("another Amara");
    static final Reach SHUT = new Reach(true, List.of(), List.of(WALT));
    static final Details OTHERS = named("Amira", inNetwork().details().contact());
    static final ContactWishes SILENT =
            new ContactWishes(null, null, false, false, false, false, null, null, null, null);

    static final Map<String, Person> STATES =
            Map.of(
                    "unknown", new Unknown(),
                    "in-network", inNetwork(),
                    "paused", new Paused(inNetwork(), MARCH, LocalDate.parse("2026-07-01")),
                    "farewelled", new Farewelled(inNetwork(), MARCH),
                    "died", new Died(new Paused(inNetwork(), MARCH, null), JUNE, null, WALT, null));

    static final Map<String, PersonCommand> COMMANDS =
            Map.ofEntries(
                    Map.entry("welcome", welcome(Reach.open())),
                    Map.entry("welcome, some stay out", welcome(SHUT)),
                    Map.entry("a name", change(OTHERS)),
                    Map.entry("the same", change(inNetwork().details())),
                    Map.entry("other ways", change(named("Amira", SILENT))),
                    Map.entry("of long ago", new ChangeDetails(OTHERS, OTHERS)),
                    Map.entry("pause", new Pause(null, TODAY)),
                    Map.entry("pause until today", new Pause(TODAY, TODAY)),
                    Map.entry("farewell", new SayFarewell()),
                    Map.entry("welcome back", new WelcomeBack(LONDON, 12, null)),
                    Map.entry("look", new LookAtConsents(LONDON, 12)),
                    Map.entry("look strictly", new LookAtConsents(LONDON, 3)),
                    Map.entry("ask", ask(inNetwork().details().contact())),
                    Map.entry("ask about ways", ask(SILENT)),
                    Map.entry("died", new RecordDied(null, TODAY, WALT)),
                    Map.entry("died today", new RecordDied(TODAY, TODAY, WALT)),
                    Map.entry("dies tomorrow", new RecordDied(TODAY.plusDays(1), TODAY, WALT)),
                    Map.entry("lives", new TakeBackDied(REASON, WANDA)),
                    Map.entry("move", new Move(SALFORD, WALT, WANDA_NAME)),
                    Map.entry("move nowhere", new Move(inNetwork().place(), WALT, WANDA_NAME)),
                    Map.entry("another lead", new ChangeLead(WALT, WANDA_NAME)),
                    Map.entry("the same lead", new ChangeLead(WANDA, WANDA_NAME)),
                    Map.entry("restrict", new Restrict(true, List.of(WALT))),
                    Map.entry("restrict nothing", new Restrict(false, List.of())),
                    Map.entry("kin", new DeclareKin(WALT)),
                    Map.entry("keep out", new KeepOutToo(SHUT)),
                    Map.entry("keep nobody out", new KeepOutToo(Reach.open())),
                    Map.entry("supporter", new LinkSupporter(AGAIN)),
                    Map.entry("come again", new ComeAgain(AGAIN, OTHERS, true, true)),
                    Map.entry("give back", new GiveBack(AGAIN, WANDA, WANDA_NAME, REASON)),
                    Map.entry("settle", new Settle(AGAIN)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    welcome                | Welcomed                | -                             | -                             | -                             | -
                    welcome, some stay out | ReachChanged Welcomed   | -                             | -                             | -                             | -
                    a name                 | not-found               | DetailsChanged                | DetailsChanged                | DetailsChanged                | died
                    the same               | not-found               | -                             | -                             | -                             | died
                    other ways             | not-found               | DetailsChanged WaysSaid       | DetailsChanged WaysSaid       | DetailsChanged WaysSaid       | died
                    of long ago            | not-found               | changed-meanwhile             | changed-meanwhile             | changed-meanwhile             | died
                    pause                  | not-found               | SteppedOut                    | SteppedOut                    | farewelled                    | died
                    pause until today      | not-found               | pause-over                    | pause-over                    | pause-over                    | died
                    farewell               | not-found               | SaidFarewell                  | SaidFarewell                  | -                             | died
                    welcome back           | not-found               | -                             | CameBack                      | CameBack                      | DoorOpened
                    look                   | not-found               | ConsentsLookedAt              | ConsentsLookedAt              | ConsentsLookedAt              | -
                    look strictly          | not-found               | ConsentsLookedAt              | ConsentsLookedAt              | ConsentsLookedAt              | -
                    ask                    | not-found               | ConsentsAsked                 | ConsentsAsked                 | ConsentsAsked                 | died
                    ask about ways         | not-found               | DetailsChanged WaysSaid ConsentsAsked | DetailsChanged WaysSaid ConsentsAsked | DetailsChanged WaysSaid ConsentsAsked | died
                    died                   | not-found               | DiedRecorded                  | DiedRecorded                  | DiedRecorded                  | -
                    died today             | not-found               | DiedRecorded                  | DiedRecorded                  | DiedRecorded                  | -
                    dies tomorrow          | not-found               | no-such-day                   | no-such-day                   | no-such-day                   | -
                    lives                  | not-found               | not-died                      | not-died                      | not-died                      | DiedTakenBack
                    move                   | not-found               | Moved                         | Moved                         | Moved                         | died
                    move nowhere           | not-found               | already-there                 | already-there                 | already-there                 | died
                    another lead           | not-found               | LeadChanged                   | LeadChanged                   | LeadChanged                   | died
                    the same lead          | not-found               | -                             | -                             | -                             | died
                    restrict               | not-found               | ReachChanged                  | ReachChanged                  | ReachChanged                  | died
                    restrict nothing       | not-found               | -                             | -                             | -                             | died
                    kin                    | not-found               | ReachChanged                  | ReachChanged                  | ReachChanged                  | died
                    keep out               | not-found               | ReachChanged                  | ReachChanged                  | ReachChanged                  | -
                    keep nobody out        | not-found               | -                             | -                             | -                             | -
                    supporter              | not-found               | SupporterIntroduced           | SupporterIntroduced           | SupporterIntroduced           | -
                    come again             | not-found               | Joined                        | Joined                        | Joined                        | -
                    give back              | not-found               | -                             | -                             | -                             | -
                    settle                 | not-found               | -                             | -                             | -                             | died
                    """)
    void whatBecomesOfWhateverIsAsked(
            String command,
            String unknown,
            String inNetwork,
            String paused,
            String farewelled,
            String died) {
        var asked = COMMANDS.get(command);

        var decided =
                Stream.of("unknown", "in-network", "paused", "farewelled", "died")
                        .map(it -> said(decide(STATES.get(it), asked, JUNE)));

        assertThat(decided).containsExactly(unknown, inNetwork, paused, farewelled, died);
    }

    @ParameterizedTest
    @CsvSource({"in-network", "paused", "farewelled", "died"})
    void howTheyAreOnTheirWayIsSaidAsListsKnowIt(String state) {
        var known = (Known) STATES.get(state);

        assertThat(known.code()).isEqualTo(state);
        assertThat(known.standing()).isEqualTo(inNetwork());
    }

    static final CameAgain CAME =
            new CameAgain(AGAIN, JUNE, inNetwork().details(), OTHERS, false, List.of(), false);
    static final GivenBack BACK =
            new GivenBack(AGAIN, WANDA, WANDA_NAME, REASON, JUNE, List.of(), false, true);
    static final ConsentsWentStale STALE = new ConsentsWentStale(WANDA, MARCH, MARCH, TODAY, JUNE);
    static final ConsentsAsked ASKED = new ConsentsAsked(Sharing.STAYS, MARCH, MARCH, WANDA, JUNE);

    static final List<StandingChanged> CHANGES =
            List.of(
                    new DetailsChanged(OTHERS),
                    new WaysSaid(2),
                    new ConsentsLookedAt(JUNE),
                    STALE,
                    ASKED,
                    new Moved(SALFORD, WALT, REASON),
                    new LeadChanged(WALT, REASON),
                    new ReachChanged(SHUT),
                    new SupporterIntroduced(AGAIN),
                    new Joined(CAME),
                    new GaveBack(OTHERS, BACK),
                    new Settled(AGAIN));

    @ParameterizedTest
    @FieldSource("CHANGES")
    void whatIsKnownOfSomebodyChangesWhicheverWayTheyAreInOrOut(StandingChanged change) {
        var standing = (InNetwork) shut().apply(change);

        var paused = new Paused(shut(), MARCH, TODAY).apply(change);
        var farewelled = new Farewelled(shut(), MARCH).apply(change);

        assertThat(paused).isEqualTo(new Paused(standing, MARCH, TODAY));
        assertThat(farewelled).isEqualTo(new Farewelled(standing, MARCH));
    }

    /** One at a time, with all the rest as they left it. */
    @Test
    void nothingElseChangesThanWhatWasSaid() {
        var was = shut();
        var c = was.consents();

        assertThat(was.apply(new Moved(SALFORD, WALT, REASON)))
                .isEqualTo(
                        was.walkedWith(
                                SALFORD, WALT, REASON, new Reach(true, List.of(), List.of(WALT))));
        assertThat(was.apply(new LeadChanged(WALT, REASON)))
                .isEqualTo(was.walkedWith(was.place(), WALT, REASON, was.reach()));
        assertThat(was.apply(new ReachChanged(SHUT)))
                .isEqualTo(was.walkedWith(was.place(), WANDA, WANDA_NAME, SHUT));
        assertThat(was.apply(new DetailsChanged(OTHERS)))
                .isEqualTo(was.known(OTHERS, List.of(), Matches.none()));
        assertThat(was.apply(new SupporterIntroduced(AGAIN)))
                .isEqualTo(was.known(was.details(), List.of(AGAIN), Matches.none()));
        assertThat(was.apply(new Joined(CAME)))
                .isEqualTo(was.known(OTHERS, List.of(), new Matches(List.of(CAME), List.of())));
        assertThat(was.apply(new Joined(CAME)).apply(new GaveBack(OTHERS, BACK)))
                .isEqualTo(was.known(OTHERS, List.of(), new Matches(List.of(), List.of(BACK))));
        assertThat(was.apply(new WaysSaid(2))).isEqualTo(was.heard(c, 2, null));
        assertThat(was.apply(new ConsentsLookedAt(JUNE)))
                .isEqualTo(was.heard(new Consents(MARCH, null, JUNE, null), 1, null));
        assertThat(was.apply(STALE))
                .isEqualTo(was.heard(new Consents(MARCH, null, null, JUNE), 1, null));
        assertThat(was.apply(STALE).apply(new ConsentsWentStale(WANDA, MARCH, MARCH, null, MARCH)))
                .isEqualTo(was.heard(new Consents(MARCH, null, null, JUNE), 1, null));
        assertThat(was.apply(ASKED))
                .isEqualTo(
                        was.heard(
                                new Consents(
                                        JUNE,
                                        Sharing.STAYS,
                                        Instant.parse("2026-07-01T10:00:00Z"),
                                        null),
                                1,
                                null));
    }

    @Test
    void aWrongMatchIsSetRightAlsoForSomebodyWhoDied() {
        var came = shut().apply(new Joined(CAME));
        var died = (Died) came.apply(new DiedRecorded(TODAY, WALT, JUNE));

        var decided = decide(died, COMMANDS.get("give back"), JUNE);
        var set = (Died) after(died, decided);

        assertThat(said(decided)).isEqualTo("GaveBack");
        assertThat(set.standing().matches().cameAgain()).isEmpty();
        assertThat(set.standing().details()).isEqualTo(inNetwork().details());
        assertThat(set).isEqualTo(new Died(set.standing(), JUNE, TODAY, WALT, null));
        assertThat(((Known) died.apply(new WaysSaid(2))).standing().waysRevision()).isEqualTo(2);
    }

    @Test
    void whoStaysOutIsSaidBeforeAnybodyHearsOfThem() {
        var decided = decide(new Unknown(), welcome(SHUT), MARCH);

        var welcomed = after(new Unknown(), decided);

        assertThat(new Unknown().apply(new ReachChanged(SHUT))).isEqualTo(new Unknown());
        assertThat(welcomed)
                .isEqualTo(inNetwork().walkedWith(inNetwork().place(), WANDA, WANDA_NAME, SHUT));
    }

    static final List<PersonEvent> OTHERWISE =
            List.of(
                    new CameBack(WANDA, TODAY, false, JUNE, null),
                    new SteppedOut(JUNE, null),
                    new SaidFarewell(JUNE),
                    new DiedRecorded(null, WALT, JUNE));

    @Test
    void whatCannotBeIsNotTakenForAnything() {
        var begins = welcomed();
        var taken = new DiedTakenBack("paused", new Mistake(REASON, WANDA, JUNE));
        var opened = new DoorOpened(JUNE);

        for (var event : OTHERWISE) {
            impossible("unknown", event);
            impossible("died", event);
        }
        for (var event : CHANGES) {
            boolean leaves = event instanceof GaveBack || event instanceof WaysSaid;
            if (!leaves) impossible("died", event);
            if (!(event instanceof ReachChanged)) impossible("unknown", event);
        }
        for (var state : List.of("in-network", "paused", "farewelled")) {
            for (var event : List.of(begins, taken, opened)) impossible(state, event);
        }
        impossible("died", begins);
        impossible("unknown", taken);
        impossible("unknown", opened);
    }

    private static void impossible(String state, PersonEvent event) {
        assertThatThrownBy(() -> STATES.get(state).apply(event))
                .isInstanceOf(ImpossibleException.class);
    }

    private static String said(Decision<PersonEvent> decided) {
        return switch (decided) {
            case Refused<PersonEvent>(var refusal) -> refusal.code();
            case Agreed<PersonEvent>(var events) when events.isEmpty() -> "-";
            case Agreed<PersonEvent>(var events) ->
                    events.stream()
                            .map(it -> it.getClass().getSimpleName())
                            .collect(Collectors.joining(" "));
        };
    }

    private static Welcomed welcomed() {
        var it = inNetwork();
        return new Welcomed(
                it.details(), it.place(), WANDA, WANDA_NAME, TODAY, Reach.open(), MARCH);
    }

    private static InNetwork shut() {
        var it = inNetwork();
        return it.walkedWith(
                it.place(), WANDA, WANDA_NAME, new Reach(true, List.of(WANDA), List.of(WALT)));
    }

    private static Welcome welcome(Reach reach) {
        return new Welcome(inNetwork().details(), inNetwork().place(), WANDA, WANDA_NAME, reach);
    }

    private static ChangeDetails change(Details after) {
        return new ChangeDetails(inNetwork().details(), after);
    }

    private static AskConsents ask(ContactWishes contact) {
        return new AskConsents(inNetwork().details(), contact, Sharing.STAYS, WANDA);
    }

    private static Details named(String name, ContactWishes contact) {
        return new Details(
                new Words(name), contact, null, null, null, null, false, false, null, null);
    }
}
