package org.livingwell.contact.reaching.message;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.reaching.rule.TheirScreen;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.Creates;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** What somebody was to be told; and one message that a worker sends by a press. */
@RestController
@RequestMapping("/api/people/{id}/messages")
class MessageController {

    record MessageRequest(@NotNull(message = "Say which message") Template template) {

        @AssertTrue(message = "This message follows from what happens; nobody sends it by hand")
        boolean isSentByHand() {
            return template == null || template.byHand();
        }
    }

    /**
     * @param reached no where it was not them after all, and nobody is known to be reached there
     */
    record ReachedRequest(
            @NotNull(message = "Say which message") UUID message, @Nullable Boolean reached) {}

    private final Messages messages;
    private final Told told;
    private final ContactAccess access;
    private final TheirScreen screen;
    private final Pressed pressed;
    private final ByHand byHand;

    MessageController(
            Messages messages,
            Told told,
            ContactAccess access,
            TheirScreen screen,
            Pressed pressed,
            ByHand byHand) {
        this.messages = messages;
        this.told = told;
        this.access = access;
        this.screen = screen;
        this.pressed = pressed;
        this.byHand = byHand;
    }

    @Operation(summary = "What someone was to be told, and what became of it")
    @Refuses({"device-unsure", "device-watched"})
    @Whole("The newest fifty; more says whether there are older ones")
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    MessagesView all(@PathVariable PersonId id, Caller caller) {
        access.mustReach(id, caller);
        screen.mustBeTheirsAlone(id, caller);
        var view = told.view(id);
        return access.isOneself(id, caller) ? view.forThemselves() : view;
    }

    @Operation(summary = "Send someone a message, when their contact rules let it go")
    @Refuses({"already-wanted", "died", "just-sent"})
    @PostMapping
    @Creates("/api/people/{id}/messages")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    MessagesView send(
            @PathVariable PersonId id,
            @Valid @RequestBody MessageRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        access.mustBeWith(id);
        if (access.known(id).filter(PersonRef::died).isPresent()) {
            throw refused("died", "They have died; nothing is sent to them");
        }
        pressed.send(id, request.template(), cause);
        return told.view(id);
    }

    @Operation(summary = "Record that someone said a message reached them, or that it was not them")
    @Refuses("not-sent")
    @PostMapping("/reached")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void reached(
            @PathVariable PersonId id,
            @Valid @RequestBody ReachedRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        if (Boolean.FALSE.equals(request.reached())) {
            messages.doubt(id, request.message(), cause);
        } else {
            messages.confirm(id, request.message(), cause);
        }
    }

    /** Opening it is kept, for a letter that was printed may be in the post. */
    @Operation(summary = "A letter to someone, to print and to post")
    @Refuses({
        "died",
        "expired",
        "farewelled",
        "in-doubt",
        "letters-opened",
        "newer-said",
        "no-number-to-ring",
        "no-rules",
        "no-way",
        "not-printable",
        "not-safe",
        "not-to-post",
        "outside-hours",
        "paused",
        "through",
        "times-unread"
    })
    @Refuses(status = 503, value = "printing-busy")
    @PostMapping(path = "/{message}/letter", produces = MediaType.APPLICATION_PDF_VALUE)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    ResponseEntity<byte[]> letter(
            @PathVariable PersonId id, @PathVariable UUID message, Caller caller, Cause cause) {
        access.mustWorkWith(id, caller);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"letter.pdf\"")
                .body(byHand.open(id, message, cause));
    }

    @Operation(summary = "Record that a letter to someone was posted")
    @Refuses({"not-opened", "not-to-post"})
    @PostMapping("/{message}/posted")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void posted(@PathVariable PersonId id, @PathVariable UUID message, Caller caller, Cause cause) {
        access.mustWorkWith(id, caller);
        byHand.posted(id, message, cause);
    }

    private static RefusedException refused(String code, String sentence) {
        return new RefusedException(new Refusal(code, sentence));
    }
}
