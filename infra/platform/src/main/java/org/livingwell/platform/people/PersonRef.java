package org.livingwell.platform.people;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.util.List;
import java.util.UUID;

/**
 * All a service knows about somebody before it opens anything: where they are and who may reach
 * them.
 *
 * @param state {@code in-network, paused} or {@code farewelled}
 * @param sequence of the person's last event taken in
 */
public record PersonRef(
        PersonId id,
        PlaceId place,
        String state,
        @Nullable WorkerId leadWorker,
        boolean restricted,
        List<WorkerId> kin,
        boolean erased,
        long sequence) {

    static PersonRef from(Document document) {
        String lead = document.getString("leadWorker");
        return new PersonRef(
                new PersonId(UUID.fromString(document.getString("_id"))),
                new PlaceId(document.getString("place")),
                document.getString("state"),
                lead == null ? null : new WorkerId(UUID.fromString(lead)),
                document.getBoolean("restricted", false),
                document.getList("kin", String.class, List.of()).stream()
                        .map(it -> new WorkerId(UUID.fromString(it)))
                        .toList(),
                document.getBoolean("erased", false),
                document.getLong("sequence"));
    }
}
