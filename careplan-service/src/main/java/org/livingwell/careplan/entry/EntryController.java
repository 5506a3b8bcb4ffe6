package org.livingwell.careplan.entry;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.entry.domain.Draft;
import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.careplan.entry.domain.Entry.Command.Write;
import org.livingwell.careplan.entry.domain.Entry.Command.WriteAlone;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.careplan.entry.domain.Party;
import org.livingwell.careplan.entry.domain.Party.OfTheTeam;
import org.livingwell.careplan.entry.domain.Section;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Tagged;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Creates;
import org.livingwell.platform.web.InvalidInputException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.EnumSet;
import java.util.Set;

/** What stands in somebody's plan, read and written by them and by whoever works with them. */
@RestController
@RequestMapping("/api/people/{id}/care-plan/entries")
class EntryController {

    /** Rooms of their own keep what is written there. */
    private static final Set<Section> ELSEWHERE = EnumSet.of(Section.GOALS, Section.SAFETY_PLAN);

    private static final RefusedException THEIRS_TO_SAY =
            new RefusedException(
                    new Refusal(
                            "audience-theirs",
                            "Only the person decides who sees this, and only they keep something"
                                    + " to themselves"));

    /**
     * @param shownTo whom it is shown to; the team where nothing is said
     * @param present who was there, where a worker and the person wrote it together; else what a
     *     worker writes waits for the person
     */
    record WriteRequest(
            @NotNull(message = "Write something") @Valid EntryText entry,
            @Nullable ShownTo shownTo,
            @Nullable @Size(max = 500) String present) {}

    private final Aggregate<Entry, Entry.Command, Entry.Event> entries;
    private final TheirEntries theirs;
    private final Parties parties;
    private final CarePlanAccess access;

    EntryController(
            Aggregate<Entry, Entry.Command, Entry.Event> entries,
            TheirEntries theirs,
            Parties parties,
            CarePlanAccess access) {
        this.entries = entries;
        this.theirs = theirs;
        this.parties = parties;
        this.access = access;
    }

    @Operation(summary = "What stands in a care plan, by section")
    @Whole("What one plan holds")
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    EntriesView all(
            @PathVariable PersonId id,
            @RequestParam(required = false) @Nullable String section,
            Caller caller) {
        var found = theirs.of(id, parties.reading(id, caller));
        if (section == null) return new EntriesView(id, found);
        var within = within(section);
        return new EntriesView(id, found.stream().filter(it -> it.section() == within).toList());
    }

    private static Section within(String section) {
        return Section.of(section)
                .orElseThrow(
                        () ->
                                new InvalidInputException(
                                        "section", "unknown", "A plan has no such section"));
    }

    @Operation(summary = "One entry of a care plan; for the person, with what stood before")
    @Tagged(ofPart = true)
    @GetMapping("/{entry}")
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    ResponseEntity<EntryAnswer> one(
            @PathVariable PersonId id, @PathVariable EntryId entry, Caller caller) {
        return EntryAnswer.saved(id, theirs.one(id, entry, parties.reading(id, caller)));
    }

    @Operation(
            summary =
                    "Write into a care plan: the person's own words are agreed, a worker's wait for"
                            + " them unless both wrote them together")
    @Refuses({"audience-theirs", "died", "theirs-to-say"})
    @Refuses(status = 413, value = "text-too-large")
    @PostMapping
    @Creates("/{entry.id}")
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    EntryAnswer.Saved write(
            @PathVariable PersonId id,
            @Valid @RequestBody WriteRequest request,
            Caller caller,
            Cause cause) {
        var party = parties.writing(id, caller);
        var shownTo = shownTo(request, party);
        request.entry().mustPlanFrom(access.today(), null);
        request.entry().mustBeAsked(null);
        var draft =
                new Draft(
                        new EntryId(cause.id()),
                        id,
                        access.mustBeWith(id).place(),
                        section(request),
                        request.entry().content(cause.id(), parties.seesTo(id, party)),
                        shownTo.audience(),
                        party);
        var command =
                shownTo == ShownTo.ONLY_ME
                        ? new WriteAlone(draft)
                        : new Write(draft, Words.of(request.present()));
        var after = entries.of(draft.id()).handle(command, cause);
        return new EntryAnswer.Saved(id, TheirEntries.seen(after, party));
    }

    private static ShownTo shownTo(WriteRequest request, Party party) {
        ShownTo to = request.shownTo() == null ? ShownTo.TEAM : request.shownTo();
        boolean may =
                switch (party) {
                    case Party.Themselves _ -> true;
                    case OfTheTeam(_, var lead) ->
                            to == ShownTo.TEAM || lead && to == ShownTo.LEAD_WORKER;
                };
        if (!may) throw THEIRS_TO_SAY;
        return to;
    }

    private static Section section(WriteRequest request) {
        Section section = request.entry().section();
        if (!ELSEWHERE.contains(section)) return section;
        throw new InvalidInputException(
                "entry.section", "elsewhere", "Goals and keeping safe have pages of their own");
    }
}
