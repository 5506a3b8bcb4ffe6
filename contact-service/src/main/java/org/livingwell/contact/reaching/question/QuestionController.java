package org.livingwell.contact.reaching.question;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.reaching.message.Messages;
import org.livingwell.contact.reaching.question.domain.Choice;
import org.livingwell.contact.reaching.question.domain.Kind;
import org.livingwell.contact.reaching.question.domain.Put;
import org.livingwell.contact.reaching.question.domain.Question;
import org.livingwell.contact.reaching.question.domain.Question.Command.Ask;
import org.livingwell.contact.reaching.question.domain.Question.Command.See;
import org.livingwell.contact.reaching.question.domain.Question.Open;
import org.livingwell.contact.reaching.question.domain.QuestionId;
import org.livingwell.contact.reaching.rule.TheirScreen;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Creates;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;

/** What somebody is asked by a link: put by whoever works with them, seen by them too. */
@RestController
@RequestMapping("/api/people/{id}/questions")
class QuestionController {

    /**
     * @param on the day it asks about, in their place; only where it asks about one
     */
    record QuestionRequest(
            @NotNull(message = "Choose a question") Kind kind,
            @Nullable LocalDate on,
            @Nullable LocalTime time) {

        @AssertTrue(message = "Choose a question")
        boolean isTheirsToAsk() {
            return kind == null || kind.isForWorkers();
        }

        @AssertTrue(message = "Choose a day and a time")
        boolean isTimeSaid() {
            return kind != Kind.TIME_ALL_RIGHT || on != null && time != null;
        }

        @Nullable Instant when(ZoneId zone) {
            return kind != Kind.TIME_ALL_RIGHT || on == null || time == null
                    ? null
                    : on.atTime(time).atZone(zone).toInstant();
        }
    }

    /**
     * @param words what they said of how help was, in their own; as many as they like or none
     */
    record HeardRequest(
            @NotNull(message = "Choose what they said") Choice choice,
            @Size(max = 2_000, message = "Use at most 2,000 characters") @Nullable String words) {

        @Override
        public String toString() {
            return "•••";
        }
    }

    private final Aggregate<Question, Question.Command, Question.Event> questions;
    private final Answers answers;
    private final Messages messages;
    private final ContactAccess access;
    private final TheirScreen screen;
    private final Places places;
    private final Clock clock;

    QuestionController(
            Aggregate<Question, Question.Command, Question.Event> questions,
            Answers answers,
            Messages messages,
            ContactAccess access,
            TheirScreen screen,
            Places places,
            Clock clock) {
        this.questions = questions;
        this.answers = answers;
        this.messages = messages;
        this.access = access;
        this.screen = screen;
        this.places = places;
        this.clock = clock;
    }

    @Operation(summary = "What someone was asked by a link, and what they answered")
    @Refuses({"device-unsure", "device-watched"})
    @Whole("What one person was asked")
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    QuestionsView all(@PathVariable PersonId id, Caller caller) {
        access.mustReach(id, caller);
        screen.mustBeTheirsAlone(id, caller);
        var view = view(id);
        return access.isOneself(id, caller) ? view.forThemselves() : view;
    }

    @Operation(summary = "Ask someone a question, once, when their contact rules let it go")
    @Refuses({"already-asked", "died", "time-not-to-come"})
    @PostMapping
    @Creates("/api/people/{id}/questions")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    QuestionsView ask(
            @PathVariable PersonId id,
            @Valid @RequestBody QuestionRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        var place = access.mustBeWith(id);
        if (access.known(id).filter(PersonRef::died).isPresent()) {
            throw refused("died", "They have died; nothing is sent to them");
        }
        var when = request.when(places.zone(place));
        var by = caller.worker();
        var put = Put.of(cause.id(), id, place, request.kind(), when, by, clock.instant(), null);
        mustBeFirst(put);
        questions.of(QuestionId.of(id, put.question())).handle(new Ask(put), cause);
        return view(id);
    }

    @Operation(summary = "Record what someone answered when they were asked in person")
    @Refuses({"answered-already", "not-an-answer", "not-with-words"})
    @PostMapping("/{question}/heard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void heard(
            @PathVariable PersonId id,
            @PathVariable QuestionId question,
            @Valid @RequestBody HeardRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        var words = Words.of(request.words());
        var there = access.mustBeWith(id);
        var hear = answers.heard(id, there, request.choice(), words, caller.worker());
        questions.of(id, question).handle(hear, cause);
    }

    @Operation(summary = "Say that someone's answer was seen to")
    @PostMapping("/{question}/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void seen(
            @PathVariable PersonId id,
            @PathVariable QuestionId question,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        questions.of(id, question).handle(new See(caller.worker(), access.mustBeWith(id)), cause);
    }

    private QuestionsView view(PersonId id) {
        return QuestionsView.of(
                id, questions.about(id).stream(), it -> messages.row(id, it.cause()));
    }

    /** Two workers who ask the same mean one question; the same press again is the same one. */
    private void mustBeFirst(Put put) {
        boolean another =
                questions.about(put.person()).stream()
                        .map(it -> it.state())
                        .anyMatch(it -> it instanceof Open open && isSame(open.put(), put));
        if (another) throw refused("already-asked", "They are being asked this already");
    }

    private static boolean isSame(Put one, Put other) {
        return one.kind() == other.kind()
                && Objects.equals(one.when(), other.when())
                && !one.question().equals(other.question());
    }

    private static RefusedException refused(String code, String sentence) {
        return new RefusedException(new Refusal(code, sentence));
    }
}
