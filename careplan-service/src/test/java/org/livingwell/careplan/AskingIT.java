package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.careplan.outcome.domain.Asking;
import org.livingwell.careplan.outcome.domain.Asking.Command.Happen;
import org.livingwell.careplan.outcome.domain.Asking.Kept;
import org.livingwell.careplan.outcome.domain.Occasion;
import org.livingwell.careplan.outcome.domain.Presence;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.seal.TestKeys;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.EventContracts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TopicRecords.Published;
import org.livingwell.platform.time.Rounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Somebody is asked how the help was for them: with a kind, and without a word about them. */
@ServiceIT
class AskingIT {

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired Aggregate<Asking, Asking.Command, Asking.Event> askings;
    @Autowired Rounds rounds;

    @Test
    void threeMonthsAfterTheyWereWelcomedTheyAreAskedOnce() throws Exception {
        var leon = new InAPlan(Calls.to(port), UUID.randomUUID());
        var then = Instant.now().atOffset(ZoneOffset.UTC).minusMonths(3).minusDays(1).toInstant();
        for (int i = 0; i < 2; i++) says("intake", "PersonWelcomed", leon, 1, then);

        await().until(() -> !asked(leon).isEmpty());

        assertThat(asked(leon)).hasSize(1);
        assertThat(asked(leon).getFirst())
                .contains("\"occasion\":\"three-months\"", "\"kind\":\"how-help-was\"");
        var contracts = new EventContracts(Path.of("contracts"));
        leon.published().forEach(it -> contracts.validate(it.type(), it.data()));
    }

    @Test
    void afterHavingMetAPartnerTheyAreAskedAndWhatIsReadOutOfThePastAsksNobody() throws Exception {
        var amara = InAPlan.welcomed(Calls.to(port));
        var longAgo = Instant.now().minusSeconds(20 * 86_400);
        var now = Instant.now();

        says("referral", "PersonMet", amara, 1, longAgo);
        for (int i = 0; i < 2; i++) says("referral", "PersonMet", amara, 2, now);

        await().until(() -> !asked(amara).isEmpty());
        assertThat(asked(amara)).hasSize(1);
        assertThat(asked(amara).getFirst()).contains("\"occasion\":\"partner-met\"");
    }

    @Test
    void whoeverSaysFarewellIsAsked() throws Exception {
        var sam = InAPlan.welcomed(Calls.to(port));

        says("intake", "PersonFarewelled", sam, 2, Instant.now());

        await().until(() -> !asked(sam).isEmpty());
        assertThat(asked(sam).getFirst()).contains("\"occasion\":\"farewell\"");
    }

    @Test
    void whatHappensWhileItIsInDoubtWhereTheyAreWaitsAndIsNotParked() throws Exception {
        var amara = InAPlan.welcomed(Calls.to(port));
        var person = new PersonId(amara.person());
        try (var intake = new StubPublisher(InAPlan.broker(), "intake")) {
            intake.publish(
                    UUID.randomUUID(),
                    "LeadWorkerChanged.v1",
                    "person/" + person,
                    2,
                    amara.person(),
                    "lambeth",
                    "{\"leadWorker\":");
        }
        await().until(() -> refs.find(person).orElseThrow().doubted());

        says("referral", "PersonMet", amara, 1, Instant.now());

        await().until(() -> askings.find(person).orElse(null) instanceof Kept it && waits(it));
        assertThat(asked(amara)).isEmpty();
    }

    @Test
    void onceItIsKnownWhereTheyAreTheyAreAsked() throws Exception {
        var amara = InAPlan.welcomed(Calls.to(port));
        var person = new PersonId(amara.person());
        var before = LocalDate.now(ZoneOffset.UTC).minusDays(3);

        doubted(person, Occasion.PARTNER_MET, before);

        await().until(() -> !asked(amara).isEmpty());
        assertThat(asked(amara).getFirst()).contains("\"occasion\":\"partner-met\"");
    }

    @Test
    void whatWasInDoubtAndThreeMonthsAreEachLookedAtHoweverLate() throws Exception {
        var leon = new InAPlan(Calls.to(port), UUID.randomUUID());
        var person = new PersonId(leon.person());
        var welcomed = Instant.now().atOffset(ZoneOffset.UTC).minusMonths(3).minusDays(5);
        rounds.stop(); // as where careplan was away on both days
        try {
            says("intake", "PersonWelcomed", leon, 1, welcomed.toInstant());
            await().until(() -> askings.find(person).isPresent() && refs.find(person).isPresent());
            doubted(person, Occasion.FAREWELL, LocalDate.now(ZoneOffset.UTC).minusDays(3));
        } finally {
            rounds.start();
        }

        await().until(() -> !asked(leon).isEmpty());
        assertThat(asked(leon).getFirst()).contains("\"occasion\":\"three-months\"");
        assertThat(((Kept) askings.find(person).orElseThrow()).unsure()).isEmpty();
    }

    @Test
    void whatIsInDoubtOfWhoeverIsNeverKnownHereIsPutOffAndEnds() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var nobody = keyed();
        var longAgo = keyed();

        doubted(nobody, Occasion.PARTNER_MET, today.minusDays(3));
        doubted(longAgo, Occasion.PARTNER_MET, today.minusDays(20));

        await().until(() -> due(nobody) instanceof LocalDate on && on.isAfter(today));
        await().until(() -> due(longAgo) == null);
        assertThat(refs.find(nobody)).isEmpty();
    }

    private static PersonId keyed() {
        UUID person = UUID.randomUUID();
        TestKeys.make(person);
        return new PersonId(person);
    }

    private @Nullable LocalDate due(PersonId person) {
        return ((Kept) askings.find(person).orElseThrow()).dueOn();
    }

    private void doubted(PersonId person, Occasion occasion, LocalDate on) {
        var happened =
                new Happen(person, new PlaceId("lambeth"), occasion, on, Presence.UNKNOWN, on);
        askings.of(person).handle(happened, Cause.of(UUID.randomUUID()));
    }

    private static boolean waits(Kept it) {
        return it.unsure().stream().anyMatch(what -> what.occasion() == Occasion.PARTNER_MET);
    }

    private static void says(String context, String type, InAPlan who, long sequence, Instant when)
            throws IOException {
        var examples = Path.of("../" + context + "-service/contracts/examples");
        String example = Files.readString(examples.resolve(type + ".v1.json"));
        UUID id = UUID.nameUUIDFromBytes((type + sequence + who.person()).getBytes());
        try (var publisher = new StubPublisher(InAPlan.broker(), context)) {
            publisher.publish(
                    id,
                    type + ".v1",
                    (context.equals("intake") ? "person/" : "handover/") + who.person(),
                    sequence,
                    who.person(),
                    "lambeth",
                    example,
                    when);
        }
    }

    /** An event may be published twice, under one id. */
    private static List<String> asked(InAPlan who) {
        return who.published()
                .filter(it -> it.type().equals("careplan.HowHelpWasAsked.v1"))
                .map(Published::data)
                .distinct()
                .toList();
    }
}
