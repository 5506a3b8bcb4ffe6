package org.livingwell.platform.people;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * All a service knows about somebody before it opens anything: where they are and who may reach
 * them.
 *
 * @param state {@code in-network, paused, farewelled} or {@code died}
 * @param openTo the workers named while restricted, besides the lead worker
 * @param kin workers who said that they are family or close; never this person's workers
 * @param glass workers who opened the record from outside and did not close it, and until when
 * @param doubted who may reach them is known in part only, for something about it is parked
 * @param sequence of the person's last event taken in
 */
public record PersonRef(
        PersonId id,
        PlaceId place,
        String state,
        @Nullable WorkerId leadWorker,
        boolean restricted,
        Set<WorkerId> openTo,
        Set<WorkerId> kin,
        Map<WorkerId, Instant> glass,
        boolean erased,
        boolean doubted,
        long sequence) {

    /** Their record is closed: it is read as before and changed no more. */
    public boolean died() {
        return state.equals("died");
    }

    static PersonRef from(Document document) {
        String lead = document.getString("leadWorker");
        return new PersonRef(
                new PersonId(UUID.fromString(document.getString("_id"))),
                new PlaceId(document.getString("place")),
                document.getString("state"),
                lead == null ? null : worker(lead),
                document.getBoolean("restricted", false),
                workers(document.getList("openTo", String.class, List.of())),
                workers(document.getList("kin", String.class, List.of())),
                glass(document),
                document.getBoolean("erased", false),
                !document.get("doubts", new Document()).isEmpty(),
                document.getLong("sequence"));
    }

    static Map<WorkerId, Instant> glass(Document document) {
        Map<WorkerId, Instant> open = new HashMap<>();
        Document closed = document.get("closed", new Document());
        document.get("glass", new Document())
                .forEach(
                        (worker, until) -> {
                            Date over = closed.getDate(worker);
                            if (over == null || over.before((Date) until))
                                open.put(worker(worker), ((Date) until).toInstant());
                        });
        return Map.copyOf(open);
    }

    private static Set<WorkerId> workers(Collection<String> ids) {
        return ids.stream().map(PersonRef::worker).collect(Collectors.toUnmodifiableSet());
    }

    private static WorkerId worker(String id) {
        return new WorkerId(UUID.fromString(id));
    }
}
