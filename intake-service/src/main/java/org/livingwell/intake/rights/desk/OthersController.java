package org.livingwell.intake.rights.desk;

import io.swagger.v3.oas.annotations.Operation;

import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.arriving.conversation.domain.Companion;
import org.livingwell.intake.arriving.conversation.domain.Conversation;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Begun;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Held;
import org.livingwell.intake.arriving.introduction.domain.Introducer;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.rights.copy.domain.Copy;
import org.livingwell.intake.rights.copy.domain.CopyId;
import org.livingwell.intake.rights.desk.OthersView.How;
import org.livingwell.intake.rights.desk.OthersView.Other;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Kept;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.stream.Stream;

/** Names every other person of whom a record tells. */
@RestController
class OthersController {

    private final Aggregate<Copy, Copy.Command, Copy.Event> copies;
    private final Aggregate<Introduction, Introduction.Command, Introduction.Event> introductions;
    private final Aggregate<Conversation, Conversation.Command, Conversation.Event> conversations;
    private final IntakeAccess access;

    OthersController(
            Aggregate<Copy, Copy.Command, Copy.Event> copies,
            Aggregate<Introduction, Introduction.Command, Introduction.Event> introductions,
            Aggregate<Conversation, Conversation.Command, Conversation.Event> conversations,
            IntakeAccess access) {
        this.copies = copies;
        this.introductions = introductions;
        this.conversations = conversations;
        this.access = access;
    }

    @Operation(summary = "Who else a copy is about")
    @Whole("Those around one person")
    @GetMapping("/api/privacy/requests/{id}/others")
    @PreAuthorize("hasRole('privacy-officer')")
    OthersView others(@PathVariable RequestId id, Caller caller) {
        if (!(copies.find(new CopyId(id.value())).orElse(null) instanceof Copy.Known copy)) {
            throw new RefusedException(Refusal.NOT_FOUND);
        }
        PersonId person = copy.person();
        access.mustGuard(person, copy.place(), caller);
        return new OthersView(
                person,
                Stream.concat(
                                introductions.about(person).stream()
                                        .flatMap(OthersController::introduced),
                                conversations.about(person).stream()
                                        .flatMap(OthersController::talked))
                        .distinct()
                        .toList());
    }

    private static Stream<Other> introduced(Kept<Introduction> kept) {
        if (!(kept.state() instanceof Said said)) return Stream.of();
        Introducer introducer = said.told().introducer();
        return introducer == null
                ? Stream.of()
                : Stream.of(new Other(How.INTRODUCED_THEM, introducer.name()));
    }

    private static Stream<Other> talked(Kept<Conversation> kept) {
        if (!(kept.state() instanceof Begun begun)) return Stream.of();
        return Stream.concat(
                begun.said().companions().stream()
                        .map(Companion::called)
                        .map(it -> new Other(How.WAS_THERE, it)),
                helping(begun).stream().map(it -> new Other(How.HELPS_THEM, it)));
    }

    private static List<Words> helping(Begun conversation) {
        return conversation instanceof Held held ? held.outcome().supporters() : List.of();
    }
}
