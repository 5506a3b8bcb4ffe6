package org.livingwell.contact;

import static org.awaitility.Awaitility.await;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.meeting.appointment.domain.Appointment;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.Hear;
import org.livingwell.contact.meeting.appointment.domain.AppointmentId;
import org.livingwell.contact.meeting.appointment.domain.Said;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Command.Plan;
import org.livingwell.contact.meeting.lunch.domain.LunchId;
import org.livingwell.contact.meeting.lunch.domain.Occasion;
import org.livingwell.contact.meeting.lunch.domain.Terms;
import org.livingwell.contact.meeting.lunch.domain.Venue;
import org.livingwell.contact.reaching.message.domain.Asked;
import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.contact.reaching.message.domain.Message.Command.Want;
import org.livingwell.contact.reaching.message.domain.MessageId;
import org.livingwell.contact.reaching.question.domain.Choice;
import org.livingwell.contact.reaching.question.domain.ForWhom;
import org.livingwell.contact.reaching.question.domain.Kind;
import org.livingwell.contact.reaching.question.domain.Put;
import org.livingwell.contact.reaching.question.domain.Question;
import org.livingwell.contact.reaching.question.domain.Question.Command.Ask;
import org.livingwell.contact.reaching.question.domain.QuestionId;
import org.livingwell.contact.reaching.reply.domain.Came;
import org.livingwell.contact.reaching.reply.domain.Meaning;
import org.livingwell.contact.reaching.reply.domain.Reply;
import org.livingwell.contact.reaching.reply.domain.Reply.Command.Receive;
import org.livingwell.contact.reaching.reply.domain.ReplyId;
import org.livingwell.contact.staying.checkin.domain.CheckIn;
import org.livingwell.contact.staying.step.domain.Step;
import org.livingwell.contact.staying.step.domain.StepId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.access.AccessMatrix;
import org.livingwell.platform.test.access.Relation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ServiceIT
class AccessMatrixIT {

    /** What a list of a place is asked about. */
    static final Set<Relation> PLACES = EnumSet.of(Relation.SAME, Relation.OTHER, Relation.ANY);

    @LocalServerPort int port;
    @Autowired ApplicationContext running;
    @Autowired PersonRefs refs;
    @Autowired Aggregate<Step, Step.Command, Step.Event> steps;
    @Autowired Aggregate<CheckIn, CheckIn.Command, CheckIn.Event> checkIns;
    @Autowired Aggregate<ListeningLunch, ListeningLunch.Command, ListeningLunch.Event> lunches;
    @Autowired Aggregate<Reply, Reply.Command, Reply.Event> replies;
    @Autowired Aggregate<Question, Question.Command, Question.Event> questions;
    @Autowired Aggregate<Appointment, Appointment.Command, Appointment.Event> appointments;
    @Autowired Aggregate<Message, Message.Command, Message.Event> messages;
    final Map<Relation, PersonId> people = new EnumMap<>(Relation.class);

    @Test
    void everybodyGetsWhereTheyAreLetInAndNowhereElse() {
        try (var intake = new Newcomers(refs)) {
            for (Relation relation : Relation.values()) {
                people.put(relation, intake.related(relation));
            }
        }

        AccessMatrix.check(
                running,
                port,
                new AccessMatrix.Subjects() {
                    @Override
                    public @Nullable String id(String endpoint, Relation relation) {
                        return subject(endpoint, relation);
                    }

                    @Override
                    public String part(String variable, String id, Relation relation) {
                        return switch (variable) {
                            case "checkIn" -> PlannedCheckIn.of(id, checkIns);
                            case "reply" -> reply(id);
                            case "question" -> question(id);
                            case "message" -> message(id);
                            case "appointment" -> appointment(id);
                            case "lunch" -> UUID.randomUUID().toString();
                            default -> id;
                        };
                    }
                });
    }

    private @Nullable String subject(String endpoint, Relation relation) {
        if (endpoint.contains(" /operator")) return UUID.randomUUID().toString();
        if (!endpoint.contains("{id}")) return PLACES.contains(relation) ? relation.place() : null;
        if (endpoint.contains("/next-steps/{id}")) return step(relation);
        if (endpoint.contains("/lunches/{id}")) return lunch(relation);
        if (endpoint.contains("/internal/questions/{id}")) return answered(relation);
        return people.get(relation).toString();
    }

    /** In a far year, so that it is neither begun nor over. */
    private @Nullable String lunch(Relation relation) {
        if (!PLACES.contains(relation)) return null; // about nobody
        var id = new LunchId(UUID.randomUUID());
        var venue = new Venue("Hall", "1 High Street", null, null, null);
        var terms = new Terms(LocalTime.of(12, 30), 120, venue, List.of());
        var day = LocalDate.of(2099, 12, 8);
        var place = new PlaceId(relation.place());
        var lunch = Occasion.of(id, place, null, day, terms, ZoneOffset.UTC);
        lunches.of(id).handle(new Plan(lunch), Cause.of(id.value()));
        return id.toString();
    }

    /** Another each time: what was seen to stays so. */
    private String reply(String person) {
        var whose = PersonId.of(person);
        var id = ReplyId.of("notify", UUID.randomUUID().toString(), whose);
        var place = new PlaceId("lambeth");
        var came = new Came(id.value(), whose, place, Meaning.TO_READ, null, null, Instant.EPOCH);
        var day = LocalDate.of(2026, 11, 24);
        var receive = new Receive(came, false, new Reply.ForWhom(null, day, day));
        replies.of(id).handle(receive, Cause.of(id.value()));
        return id.toString();
    }

    /** Another each time, of an old day: what was answered takes no second answer. */
    private String question(String person) {
        var whose = PersonId.of(person);
        var named = UUID.randomUUID();
        var place = new PlaceId("lambeth");
        var put = Put.of(named, whose, place, Kind.GOT_THERE, null, null, Instant.EPOCH, null);
        var id = QuestionId.of(whose, named);
        questions.of(id).handle(new Ask(put), Cause.of(named));
        return id.toString();
    }

    /** What the plan asked, and a worker heard the answer to. */
    private @Nullable String answered(Relation relation) {
        if (relation == Relation.OWN) return null; // a token names a person, not a question
        var named = UUID.randomUUID();
        var whose = people.get(relation);
        var place = new PlaceId(relation.place());
        var put = Put.of(named, whose, place, Kind.HOW_HELP_WAS, null, null, Instant.EPOCH, null);
        var id = QuestionId.of(whose, named);
        questions.of(id).handle(new Ask(put), Cause.of(named));
        var by = new WorkerId(named);
        var whom = new ForWhom(by, place, LocalDate.EPOCH, LocalDate.EPOCH, false);
        var heard = new Question.Command.Hear(Choice.GOOD, null, false, by, whom);
        questions.of(id).handle(heard, Cause.of(id.value()));
        return id.toString();
    }

    /** In a far year, so that it is not over. */
    private String appointment(String person) {
        var whose = PersonId.of(person);
        var named = UUID.randomUUID();
        var start = Instant.parse("2099-12-08T10:00:00Z");
        var end = start.plusSeconds(3600);
        var place = new PlaceId("lambeth");
        var said =
                new Said(named, place, "talk", start, end, null, false, List.of(), Instant.EPOCH);
        var id = AppointmentId.of(whose, named);
        appointments.of(id).handle(new Hear(whose, said, ZoneOffset.UTC), Cause.of(named));
        return id.toString();
    }

    /** One that is not to be posted: it is there, and that is said to whoever may know. */
    private String message(String person) {
        var whose = PersonId.of(person);
        var at = Instant.EPOCH;
        var cause = UUID.randomUUID();
        var place = new PlaceId("lambeth");
        var asked = new Asked(whose, place, cause, "ring-us", Map.of(), at, at, false, at, null);
        var id = MessageId.of(whose, cause);
        messages.of(id).handle(new Want(asked), Cause.of(cause));
        return id.toString();
    }

    /** What the welcome in the example opened. */
    private @Nullable String step(Relation relation) {
        if (relation == Relation.OWN) return null; // a token names a person, not a step
        var step = JsonMapper.shared().readTree(Newcomers.example("PersonWelcomed")).at("/step/id");
        var id = StepId.of(people.get(relation), UUID.fromString(step.asString()));
        await().until(() -> steps.find(id).isPresent());
        return id.toString();
    }
}
