package org.livingwell.careplan;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livingwell.careplan.entry.domain.Content;
import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.careplan.entry.domain.Entry.Command.Propose;
import org.livingwell.careplan.entry.domain.Entry.Proposed;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.careplan.entry.domain.Section;
import org.livingwell.careplan.entry.domain.Source;
import org.livingwell.careplan.entry.domain.Voice;
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
import org.livingwell.platform.test.store.StoreChecks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.time.Instant;
import java.util.UUID;

/** What was kept before it was recorded who said it does not go on standing as hers. */
@ServiceIT
class VoiceIT {

    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final Instant SAID = Instant.parse("2026-11-20T23:40:00Z");

    @Autowired Aggregate<Entry, Entry.Command, Entry.Event> entries;
    @Autowired MongoTemplate mongo;

    @ParameterizedTest
    @CsvSource({"self, PERSON", "service, SERVICE", "someone, SUPPORTER"})
    void anIntroductionKeptBeforeIsOfWhoeverMadeIt(String by, Voice voice) throws Exception {
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
    void aConversationKeptBeforeIsThePersonsOnlyWhereTheyTalkedAlone(String kind, Voice voice)
            throws Exception {
        UUID talk = UUID.randomUUID();
        PersonId priya = earlier(ToldIds.answered(talk, "agreed-together"));
        PersonId leon = earlier(ToldIds.listed(talk, "goal", 0));

        publish("ConversationHeld.v1", "conversation/" + talk, priya, held(kind));

        await().until(() -> voiceOf(priya) == voice);
        await().until(() -> voiceOf(leon) == voice);
    }

    @Test
    void aVoiceThatWasRecordedStands() throws Exception {
        UUID talk = UUID.randomUUID();
        PersonId sister = kept(ToldIds.listed(talk, "goal", 0), Voice.SUPPORTER);
        PersonId last = earlier(ToldIds.listed(talk, "supporter", 0));

        publish("ConversationHeld.v1", "conversation/" + talk, sister, held("initial"));

        await().until(() -> voiceOf(last) == Voice.PERSON);
        assertThat(voiceOf(sister)).isEqualTo(Voice.SUPPORTER);
    }

    /** As version 1 kept it: in her voice, whoever said it. */
    private PersonId earlier(UUID entry) throws Exception {
        PersonId person = kept(entry, Voice.PERSON);
        StoreChecks.look(
                () ->
                        mongo.getCollection("entries")
                                .updateOne(eq("_id", entry.toString()), set("schema", 1)));
        assertThat(voiceOf(person)).isEqualTo(Voice.UNHEARD);
        return person;
    }

    private PersonId kept(UUID entry, Voice voice) {
        var person = new PersonId(UUID.randomUUID());
        TestKeys.make(person.value());
        var content =
                new Content(
                        new EntryId(entry),
                        person,
                        LAMBETH,
                        Section.STORY,
                        new Words("She does not come alone"),
                        voice,
                        null,
                        new Source(Source.Kind.INTRODUCTION, entry),
                        SAID);
        entries.of(entry).handle(new Propose(content), Cause.of(entry));
        return person;
    }

    private Voice voiceOf(PersonId person) {
        return entries.about(person).getFirst().state() instanceof Proposed(var content)
                ? content.voice()
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
