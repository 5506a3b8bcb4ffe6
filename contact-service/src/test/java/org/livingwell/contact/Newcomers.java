package org.livingwell.contact;

import static org.awaitility.Awaitility.await;

import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.access.Relation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Plays what intake says of people, and waits until this service has heard it. */
final class Newcomers implements AutoCloseable {

    private static final Path INTAKE = Path.of("../intake-service/contracts/examples");

    private final StubPublisher intake =
            new StubPublisher(RealParts.running().kafkaBootstrapServers(), "intake");
    private final PersonRefs refs;

    Newcomers(PersonRefs refs) {
        this.refs = refs;
    }

    /** Somebody in Lambeth whose lead worker is Wanda. */
    PersonId welcomed() {
        return welcomed(new PersonId(UUID.randomUUID()));
    }

    /** The same, of an id that was chosen before, so that something stands ready for them. */
    PersonId welcomed(PersonId person) {
        says(person.value(), "lambeth", "person", 1, "PersonWelcomed.v1", welcomedBy("wanda"));
        await().until(() -> refs.find(person).isPresent());
        return person;
    }

    /** Somebody to whom everybody stands as a line of the access matrix says. */
    PersonId related(Relation relation) {
        UUID person = UUID.randomUUID();
        String place = relation.place();
        says(person, place, "person", 1, "PersonWelcomed.v1", example("PersonWelcomed"));
        switch (relation) {
            case RESTRICTED -> access(person, place, true, "somebody");
            case KIN -> access(person, place, false, "wanda");
            case GLASS -> says(person, place, "glass", 1, "RecordOpened.v1", opened());
            default -> {}
        }
        await().until(
                        () ->
                                refs.find(new PersonId(person))
                                        .filter(it -> is(it, relation))
                                        .isPresent());
        return new PersonId(person);
    }

    private static boolean is(PersonRef it, Relation relation) {
        return switch (relation) {
            case RESTRICTED -> it.restricted();
            case KIN -> !it.kin().isEmpty();
            case GLASS -> !it.glass().isEmpty();
            default -> true;
        };
    }

    /** The next thing intake says of somebody; {@code aggregate} is what it happened to. */
    void says(
            UUID person, String place, String aggregate, long sequence, String type, String data) {
        intake.publish(
                UUID.randomUUID(), type, aggregate + "/" + person, sequence, person, place, data);
    }

    /** A place's lead decided something anew. */
    void decided(String place, int revision) {
        String data = "{\"place\":\"%s\",\"revision\":%d}".formatted(place, revision);
        String type = "PlaceSettingsChanged.v1";
        intake.publish(UUID.randomUUID(), type, "place/" + place, revision, null, place, data);
    }

    /** Somebody of the team joined or left. */
    void staff(UUID worker, String place, long sequence, String type, String data) {
        String of = "worker/" + worker;
        intake.publish(UUID.randomUUID(), type, of, sequence, null, place, data);
    }

    static String welcomedBy(String worker) {
        return "{\"leadWorker\":\"%1$s\",\"step\":{\"id\":\"%2$s\",\"kind\":\"initial-conversation\",\"owner\":\"%1$s\",\"due\":\"2026-11-28\"}}"
                .formatted(TestIssuer.subject(worker), UUID.randomUUID());
    }

    static String example(String event) {
        try {
            return Files.readString(INTAKE.resolve(event + ".v1.json"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void access(UUID person, String place, boolean restricted, String who) {
        String data =
                "{\"restricted\":%s,\"openTo\":[\"%s\"],\"kin\":[\"%s\"]}"
                        .formatted(
                                restricted,
                                TestIssuer.subject("somebody"),
                                TestIssuer.subject(who));
        says(person, place, "person", 2, "PersonAccessChanged.v1", data);
    }

    private static String opened() {
        return "{\"worker\":\"%s\",\"until\":\"%s\"}"
                .formatted(TestIssuer.subject("wanda"), Instant.now().plus(Duration.ofHours(1)));
    }

    @Override
    public void close() {
        intake.close();
    }
}
