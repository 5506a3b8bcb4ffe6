package org.livingwell.contact.staying.step;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.staying.step.domain.Step.Open;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.store.Kept;
import org.livingwell.platform.web.Cursor;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Next steps, urgent first, then by the day they are due. */
record NextStepsView(List<Row> steps, @Nullable Cursor next) implements AboutPeople {

    /**
     * @param step the id it has with whoever opened it, by which it is found there
     * @param kind a code, lower case with hyphens; a new one may come with any event
     * @param rings urgent, and nobody has said yet that they do it, also where they are named
     * @param owner who does it; null while it is the team's
     */
    record Row(
            String id,
            UUID step,
            PersonId person,
            PlaceId place,
            String kind,
            LocalDate due,
            boolean urgent,
            boolean rings,
            boolean today,
            boolean overdue,
            @Nullable WorkerId owner) {

        static Row of(Kept<Open> kept, LocalDate today) {
            Open it = kept.state();
            var said = it.said();
            return new Row(
                    kept.id(),
                    said.step(),
                    it.person(),
                    it.place(),
                    said.kind(),
                    said.due(),
                    said.urgent(),
                    it.rings(),
                    said.due().equals(today),
                    said.due().isBefore(today),
                    it.held().owner());
        }
    }

    @Override
    public Stream<PersonId> people() {
        return steps.stream().map(Row::person);
    }
}
