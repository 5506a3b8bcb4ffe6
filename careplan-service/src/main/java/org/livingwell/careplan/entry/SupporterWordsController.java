package org.livingwell.careplan.entry;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.entry.domain.Circle;
import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.careplan.entry.domain.Entry.Agreed;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.careplan.entry.domain.StepFollows;
import org.livingwell.careplan.entry.domain.Voice;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.stream.Stream;

/**
 * Hands on to intake who is named as a supporter, as long as they are and nobody spoke with them:
 * who it is and how near, and nothing of what they need or how it is between them.
 */
@RestController
class SupporterWordsController {

    /**
     * @param voice who said it
     */
    record NamedSupporter(
            Words who, @Nullable Circle circle, Voice voice, @JsonIgnore PersonId person)
            implements AboutPeople {

        @Override
        public Stream<PersonId> people() {
            return Stream.of(person);
        }
    }

    private final Aggregate<Entry, Entry.Command, Entry.Event> entries;
    private final CarePlanAccess access;

    SupporterWordsController(
            Aggregate<Entry, Entry.Command, Entry.Event> entries, CarePlanAccess access) {
        this.entries = entries;
        this.access = access;
    }

    @GetMapping("/internal/entries/{entry}/supporter")
    @PreAuthorize("hasRole('service')")
    NamedSupporter named(@PathVariable EntryId entry, Caller caller) {
        access.mustTellSupporters(caller);
        var kept = entries.find(entry).orElse(null);
        var who = kept == null ? null : StepFollows.named(kept);
        if (who == null || !(kept instanceof Agreed(var it, _))) {
            throw new RefusedException(Refusal.NOTHING_HERE);
        }
        return new NamedSupporter(who.text(), who.circle(), it.said().voice(), it.person());
    }
}
