package org.livingwell.careplan.outcome;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Sorts;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.entry.Parties;
import org.livingwell.careplan.entry.TheirEntries;
import org.livingwell.careplan.outcome.HeardView.Row;
import org.livingwell.careplan.outcome.domain.Heard;
import org.livingwell.careplan.outcome.domain.Heard.Over;
import org.livingwell.careplan.outcome.domain.Heard.Said;
import org.livingwell.careplan.outcome.domain.Heard.Waiting;
import org.livingwell.careplan.outcome.domain.Matter;
import org.livingwell.careplan.outcome.domain.Reader;
import org.livingwell.careplan.plan.Supporters;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Cursor;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was said about us, as far as it is there for somebody. */
@Component
class TheirHeard {

    private static final int PAGE = 50;

    private final Aggregate<Heard, Heard.Command, Heard.Event> heard;
    private final TheirEntries entries;
    private final Parties parties;
    private final Supporters supporters;
    private final CarePlanAccess access;

    TheirHeard(
            Aggregate<Heard, Heard.Command, Heard.Event> heard,
            TheirEntries entries,
            Parties parties,
            Supporters supporters,
            CarePlanAccess access) {
        this.heard = heard;
        this.entries = entries;
        this.parties = parties;
        this.supporters = supporters;
        this.access = access;
    }

    /**
     * Of one person; what is not for us any more is there for whoever said it, and what was
     * answered before a supporter took it back also for whoever it was there for.
     */
    List<Row> of(PersonId person, Reader reader, Caller caller) {
        var words = words(person, reader, caller);
        return heard.about(person).stream()
                .flatMap(it -> it.state() instanceof Said said ? Optional.of(said).stream() : null)
                .filter(it -> it.matter().isFor(reader))
                .filter(it -> !(it instanceof Over over) || isTheirs(it, reader) || stays(over))
                .sorted(Comparator.comparing((Said it) -> it.matter().at()).reversed())
                .map(it -> row(it, reader, reflected(it, words)))
                .toList();
    }

    /**
     * Who must never know reads what they read as they said it, and nothing since; also while that
     * is in doubt, which the leads are not told as if it were known.
     */
    private Row row(Said it, Reader reader, @Nullable Words reflected) {
        var by = it.matter() instanceof Matter.FromSupporter from ? from : null;
        boolean never = by != null && supporters.mustNeverKnow(by.person(), by.login());
        boolean asSaid =
                by != null
                        && reader instanceof Reader.Supporting
                        && supporters.mayHaveToKnowNothing(by.person(), by.login());
        var shown = asSaid ? it.asSaid(access.day(it.matter().at())) : it;
        return Row.of(shown, reader, access.today(), reflected, never);
    }

    private static @Nullable Words reflected(Said it, Map<UUID, Words> words) {
        return it.matter() instanceof Matter.Reflection of ? words.get(of.entry()) : null;
    }

    /** What stands in the plan, as far as they see it. */
    private Map<UUID, Words> words(PersonId person, Reader reader, Caller caller) {
        if (reader instanceof Reader.Supporting) return Map.of();
        return entries.of(person, parties.reading(person, caller)).stream()
                .collect(Collectors.toMap(it -> it.id().value(), it -> it.said().text()));
    }

    private static boolean stays(Over it) {
        return it.reply() != null && it.matter() instanceof Matter.FromSupporter;
    }

    private static boolean isTheirs(Said it, Reader reader) {
        return it.matter().isBy(reader) || reader instanceof Reader.Themselves;
    }

    /** What waits for the leads of a place, what is due first before all else. */
    HeardView in(PlaceId place, @Nullable Cursor cursor, Caller caller) {
        List<Row> rows = new ArrayList<>();
        String after = cursor == null ? "" : cursor.key();
        List<Waiting> read;
        do {
            read = read(place, after);
            for (Waiting it : read) {
                if (rows.size() == PAGE) return new HeardView(rows, Cursor.after(after));
                row(it, caller).ifPresent(rows::add);
                after = HeardBook.order(it);
            }
        } while (read.size() == PAGE);
        return new HeardView(rows, null);
    }

    private List<Waiting> read(PlaceId place, String after) {
        return heard
                .list(
                        and(eq("place", place.value()), gt(HeardBook.ORDER, after)),
                        Sorts.ascending(HeardBook.ORDER),
                        PAGE)
                .stream()
                .flatMap(it -> it.state() instanceof Waiting one ? Optional.of(one).stream() : null)
                .toList();
    }

    private Optional<Row> row(Waiting it, Caller caller) {
        var reader = new Reader.OfTheTeam(caller.worker(), true);
        var matter = it.matter();
        if (!matter.isFor(reader) || !access.answersFor(matter.person(), caller)) {
            return Optional.empty();
        }
        if (!(matter instanceof Matter.Reflection reflection)) {
            return Optional.of(row(it, reader, null));
        }
        return words(reflection, caller).map(text -> row(it, reader, text));
    }

    /** Looked up at every reading: what is hidden meanwhile is not there. */
    private Optional<Words> words(Matter.Reflection it, Caller caller) {
        try {
            var words = words(it.person(), new Reader.OfTheTeam(caller.worker(), true), caller);
            return Optional.ofNullable(words.get(it.entry()));
        } catch (RefusedException outOfReach) {
            return Optional.empty();
        }
    }
}
