package org.livingwell.contact.staying.office;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.calls.OtherService;
import org.livingwell.platform.calls.OtherServices;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/**
 * Where the leads of a place, and others who work there, get mail: intake is asked when it is
 * needed, and nothing is kept.
 */
@Component
class Leads {

    /** Only what is read here. */
    record LeadsOf(@Nullable List<Words> addresses) {}

    private final OtherService intake;

    Leads(OtherServices services, @Value("${INTAKE_URL:http://localhost:8101}") String url) {
        this.intake = services.at("intake", url);
    }

    /**
     * @throws RuntimeException where it cannot be asked just now
     */
    List<Words> addresses(PlaceId place) {
        return read(intake.get("/internal/places/{place}/leads", LeadsOf.class, place));
    }

    /**
     * @throws RuntimeException where it cannot be asked just now
     */
    List<Words> addresses(PlaceId place, WorkerId worker) {
        String of = "/internal/places/{place}/workers/{worker}/addresses";
        return read(intake.get(of, LeadsOf.class, place, worker));
    }

    private static List<Words> read(Optional<LeadsOf> answer) {
        if (answer.isEmpty()) return List.of();
        var addresses = answer.get().addresses();
        if (addresses == null) throw new IllegalStateException("nobody can say it now");
        return addresses;
    }
}
