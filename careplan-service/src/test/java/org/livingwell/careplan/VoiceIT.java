package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livingwell.careplan.entry.domain.Audience;
import org.livingwell.careplan.entry.domain.Content;
import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.careplan.entry.domain.Entry.Command.Propose;
import org.livingwell.careplan.entry.domain.Entry.Proposed;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.careplan.entry.domain.Said;
import org.livingwell.careplan.entry.domain.Section;
import org.livingwell.careplan.entry.domain.Source;
import org.livingwell.careplan.entry.domain.Voice;
import org.livingwell.careplan.entry.domain.Written;
import org.livingwell.careplan.story.domain.ToldIds;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.seal.TestKeys;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.StubPublisher;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.util.UUID;

/** What was kept before it was recorded who said it does not go on standing as hers. */
@ServiceIT
class VoiceIT {

    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final Instant SAID = Instant.parse("2026-11-20T23:40:00Z");

    @Autowired Aggregate<Entry, Entry.Command, Entry.Event> entries;

    @ParameterizedTest
    @CsvSource({"self, PERSON", "service, SERVICE", "someone, SUPPORTER"})
    void anIntroductionKeptBeforeIsOfWhoeverMadeIt(String by, Voice voice) {
        UUID introduction = UUID.randomUUID();
        PersonId deborah = earlier(ToldIds.introduced(introduction));

        publish(
                "IntroductionReceived.v1",
                "introduction/" + introduction,
                deborah,
                """
                {"by":"%s","urgent":false,"contactBy":"2026-11-27","step":{"id":"%s","kind":"first-contact","due":"2026-11-27"}}
                """
                        .formatted(by, UUID.randomUUID()));

        await().until(() -> voiceOf(deborah) == voice);
    }

    @ParameterizedTest
    @CsvSource({"initial, PERSON", "together, WORKER"})
    void aConversationKeptBeforeIsThePersonsOnlyWhereTheyTalkedAlone(String kind, Voice voice) {
        UUID talk = UUID.randomUUID();
        PersonId priya = earlier(ToldIds.answered(talk, "agreed-together"));
        PersonId leon = earlier(ToldIds.listed(talk, "goal", 0));

        publish("ConversationHeld.v1", "conversation/" + talk, priya, held(kind));

        await().until(() -> voiceOf(priya) == voice);
        await().until(() -> voiceOf(leon) == voice);
    }

    @Test
    void aVoiceThatWasRecordedStands() {
        UUID talk = UUID.randomUUID();
        PersonId sister = kept(ToldIds.listed(talk, "goal", 0), Voice.SUPPORTER);
        PersonId last = earlier(ToldIds.listed(talk, "supporter", 0));

        publish("ConversationHeld.v1", "conversation/" + talk, sister, held("initial"));

        await().until(() -> voiceOf(last) == Voice.PERSON);
        assertThat(voiceOf(sister)).isEqualTo(Voice.SUPPORTER);
    }

    /** As it was kept before that was recorded. */
    private PersonId earlier(UUID entry) {
        return kept(entry, Voice.UNHEARD);
    }

    private PersonId kept(UUID entry, Voice voice) {
        var person = new PersonId(UUID.randomUUID());
        TestKeys.make(person.value());
        var said =
                new Said(
                        new Content.Plain(new Words("She does not come alone")),
                        voice,
                        null,
                        null,
                        SAID);
        var written =
                Written.first(
                        new EntryId(entry),
                        person,
                        LAMBETH,
                        Section.STORY,
                        said,
                        new Source(Source.Kind.INTRODUCTION, entry),
                        Audience.TEAM);
        entries.of(entry).handle(new Propose(written), Cause.of(entry));
        return person;
    }

    private Voice voiceOf(PersonId person) {
        return entries.about(person).getFirst().state() instanceof Proposed(var written)
                ? written.said().voice()
                : null;
    }

    private static String held(String kind) {
        return """
        {"kind":"%s","needAreas":[],"goals":1,"supporters":1,"complete":true,"stepDone":"%s"}
        """
                .formatted(kind, UUID.randomUUID());
    }

    private static void publish(String type, String subject, PersonId person, String data) {
        try (var intake =
                new StubPublisher(RealParts.running().kafkaBootstrapServers(), "intake")) {
            intake.publish(UUID.randomUUID(), type, subject, 1, person.value(), "lambeth", data);
        }
    }
}
