package org.livingwell.contact.staying.step;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.staying.away.Covering;
import org.livingwell.contact.staying.step.NextStepsView.Row;
import org.livingwell.contact.staying.step.domain.Kinds;
import org.livingwell.contact.staying.step.domain.Step;
import org.livingwell.contact.staying.step.domain.Step.Open;
import org.livingwell.contact.staying.step.domain.StepOrder;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Kept;
import org.livingwell.platform.web.Cursor;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lists of next steps; each row is looked at before it is shown. */
@Component
class NextSteps {

    private static final int PAGE = 50;
    private static final String ORDER = "index.order";

    private final Aggregate<Step, Step.Command, Step.Event> steps;
    private final OpenSteps open;
    private final Covering covering;
    private final ContactAccess access;
    private final Places places;

    NextSteps(
            Aggregate<Step, Step.Command, Step.Event> steps,
            OpenSteps open,
            Covering covering,
            ContactAccess access,
            Places places) {
        this.steps = steps;
        this.open = open;
        this.covering = covering;
        this.access = access;
        this.places = places;
    }

    /** Theirs, and of whomever they cover for today. */
    NextStepsView of(Caller caller, @Nullable Cursor cursor) {
        var owners =
                Stream.concat(Stream.of(caller.worker()), covering.by(caller.worker()).stream())
                        .map(WorkerId::toString)
                        .toList();
        return page(Filters.in("index.owner", owners), cursor, caller);
    }

    NextStepsView in(PlaceId place, @Nullable Cursor cursor, Caller caller) {
        return page(and(eq("place", place.value()), eq("index.state", "open")), cursor, caller);
    }

    NextStepsView of(PersonId person) {
        var rows =
                open.about(person)
                        .filter(it -> Kinds.isTeams(it.state().said().kind()))
                        .sorted(Comparator.comparing(NextSteps::order))
                        .map(this::row)
                        .toList();
        return new NextStepsView(rows, null);
    }

    /** Whoever may not reach somebody meets no gap where their steps are. */
    private NextStepsView page(Bson wanted, @Nullable Cursor cursor, Caller caller) {
        List<Kept<Open>> found = new ArrayList<>();
        String after = cursor == null ? "" : cursor.key();
        List<Kept<Open>> read;
        do {
            read = read(wanted, after);
            var reached = access.reached(read.stream().map(it -> it.state().person()), caller);
            read.stream().filter(it -> reached.contains(it.state().person())).forEach(found::add);
            if (!read.isEmpty()) after = order(read.getLast());
        } while (found.size() <= PAGE && read.size() > PAGE);
        var rows = found.stream().limit(PAGE).toList();
        Cursor next = found.size() > PAGE ? Cursor.after(order(rows.getLast())) : null;
        return new NextStepsView(rows.stream().map(this::row).toList(), next);
    }

    private List<Kept<Open>> read(Bson wanted, String after) {
        return steps.list(and(wanted, gt(ORDER, after)), Sorts.ascending(ORDER), PAGE + 1).stream()
                .map(it -> new Kept<>(it.id(), (Open) it.state()))
                .toList();
    }

    private static String order(Kept<Open> it) {
        return StepOrder.of(it.id(), it.state()).value();
    }

    private Row row(Kept<Open> it) {
        return Row.of(it, places.today(it.state().place()));
    }
}
