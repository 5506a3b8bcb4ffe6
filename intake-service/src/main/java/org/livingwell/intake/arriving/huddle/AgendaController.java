package org.livingwell.intake.arriving.huddle;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.arriving.huddle.domain.Thought;
import org.livingwell.intake.arriving.huddle.domain.Thought.Command.PutOn;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;

/** Who a huddle will discuss: who waits, and whom somebody put on the agenda. */
@RestController
@RequestMapping("/api/huddles")
class AgendaController {

    record ThoughtRequest(
            @NotNull(message = "Say who") PersonId person,
            @NotBlank(message = "Say in a few words why") @Size(max = 5_000) String why) {}

    private final Aggregate<Thought, Thought.Command, Thought.Event> thoughts;
    private final IntakeAccess access;
    private final AgendaView.Maker agenda;
    private final HuddleRoom room;

    AgendaController(
            Aggregate<Thought, Thought.Command, Thought.Event> thoughts,
            IntakeAccess access,
            AgendaView.Maker agenda,
            HuddleRoom room) {
        this.thoughts = thoughts;
        this.access = access;
        this.agenda = agenda;
        this.room = room;
    }

    /**
     * @param on today where no day is named
     */
    @Operation(summary = "Who a huddle will discuss")
    @Whole("One day of one team")
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    AgendaView agenda(
            @RequestParam PlaceId place,
            @RequestParam(required = false) @Nullable LocalDate on,
            Caller caller) {
        LocalDate today = room.today(place, caller);
        return agenda.of(place, on == null ? today : on, caller);
    }

    @Operation(summary = "Add someone to the next huddle")
    @Refuses("died")
    @PostMapping("/agenda")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void put(@Valid @RequestBody ThoughtRequest request, Caller caller, Cause cause) {
        access.mustWorkWith(request.person(), caller);
        var place =
                access.placeOf(request.person())
                        .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
        var why = new Words(request.why().strip());
        thoughts.of(request.person()).handle(new PutOn(place, why, caller.worker()), cause);
    }
}
