package org.livingwell.contact.staying.step;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.staying.step.domain.Standing.Known;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.web.Cursor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Who has no next step, those first who have been without one longest. */
record MissingView(List<Row> missing, @Nullable Cursor next) implements AboutPeople {

    record Row(PersonId person, LocalDate since, WorkerId leadWorker) {

        static Row of(Known it) {
            return new Row(it.person(), Objects.requireNonNull(it.missing()), it.lead());
        }
    }

    @Override
    public Stream<PersonId> people() {
        return missing.stream().map(Row::person);
    }
}
