package org.livingwell.contact.reaching.reply;

import io.swagger.v3.oas.annotations.Operation;

import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.reaching.message.Texted;
import org.livingwell.contact.reaching.reply.domain.Reply;
import org.livingwell.contact.reaching.reply.domain.Reply.Command.See;
import org.livingwell.contact.reaching.reply.domain.ReplyId;
import org.livingwell.contact.reaching.rule.TheirScreen;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What somebody wrote back: for them, and for whoever works with them. */
@RestController
@RequestMapping("/api/people/{id}/replies")
class ReplyController {

    private final Aggregate<Reply, Reply.Command, Reply.Event> replies;
    private final ContactAccess access;
    private final TheirScreen screen;
    private final Texted texted;
    private final Places places;

    ReplyController(
            Aggregate<Reply, Reply.Command, Reply.Event> replies,
            ContactAccess access,
            TheirScreen screen,
            Texted texted,
            Places places) {
        this.replies = replies;
        this.access = access;
        this.screen = screen;
        this.texted = texted;
        this.places = places;
    }

    @Operation(summary = "What somebody wrote back")
    @Refuses({"device-unsure", "device-watched"})
    @Whole("What one person wrote back")
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    RepliesView all(@PathVariable PersonId id, Caller caller) {
        access.mustReach(id, caller);
        screen.mustBeTheirsAlone(id, caller);
        boolean oneself = access.isOneself(id, caller);
        return RepliesView.of(
                id,
                replies.about(id).stream(),
                it -> !oneself && texted.isOpen(id, it),
                it -> !oneself && texted.isSettled(id, it),
                places::zone);
    }

    @Operation(summary = "Say that a reply was seen to")
    @PostMapping("/{reply}/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void seen(@PathVariable PersonId id, @PathVariable ReplyId reply, Caller caller, Cause cause) {
        access.mustWorkWith(id, caller);
        replies.of(id, reply).handle(new See(caller.worker()), cause);
    }
}
