package org.livingwell.platform.events;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.livingwell.platform.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Shows an operator what is parked and lets them have it taken in again. */
@RestController
class ParkedController {

    record Parked(List<ParkedEvent> parked) {}

    record Replay(
            @NotBlank String topic,
            int partition,
            long offset,
            @NotBlank @Size(max = 500) String reason) {}

    private final ParkedEvents events;

    ParkedController(ParkedEvents events) {
        this.events = events;
    }

    @GetMapping("/operator/parked")
    @PreAuthorize("hasRole('operator')")
    Parked list() {
        return new Parked(events.list());
    }

    @PostMapping("/operator/parked/replay")
    @PreAuthorize("hasRole('operator')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replay(@Valid @RequestBody Replay replay, Caller caller) {
        var position = new ParkedAt(replay.topic(), replay.partition(), replay.offset());
        events.replay(position, replay.reason(), caller.id());
    }
}
