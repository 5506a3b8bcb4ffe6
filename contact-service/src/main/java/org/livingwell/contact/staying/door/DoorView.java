package org.livingwell.contact.staying.door;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.staying.door.domain.Door;
import org.livingwell.contact.staying.door.domain.Door.Made;
import org.livingwell.contact.staying.door.domain.Door.None;
import org.livingwell.contact.staying.door.domain.Door.Ready;
import org.livingwell.contact.staying.door.domain.Door.Revoked;
import org.livingwell.contact.staying.door.domain.Given;
import org.livingwell.contact.staying.door.domain.Link;
import org.livingwell.contact.staying.door.domain.Opening;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.AboutPeople;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether somebody has a door, without what opens it.
 *
 * @param links that open it now, the newest last
 * @param revokedAt since when no link does, where there were any
 * @param openedAt when it was opened last
 */
record DoorView(
        PersonId person,
        List<LinkView> links,
        @Nullable Instant revokedAt,
        @Nullable Instant openedAt)
        implements AboutPeople {

    record LinkView(Instant madeAt, @Nullable GivenView given) {

        private static LinkView of(Link it) {
            Given given = it.given();
            return new LinkView(
                    it.madeAt(), given == null ? null : new GivenView(given.how(), given.on()));
        }
    }

    record GivenView(Given.How how, LocalDate on) {}

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }

    static DoorView of(PersonId person, Door door) {
        return new DoorView(
                person,
                door instanceof Ready it
                        ? it.links().stream().map(LinkView::of).toList()
                        : List.of(),
                door instanceof Revoked it ? it.at() : null,
                openedAt(door));
    }

    private static @Nullable Instant openedAt(Door door) {
        return switch (door) {
            case None _ -> null;
            case Made it -> {
                Opening last = it.lastOpening();
                yield last == null ? null : last.at();
            }
        };
    }
}
