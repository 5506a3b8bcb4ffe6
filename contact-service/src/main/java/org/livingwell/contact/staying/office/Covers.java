package org.livingwell.contact.staying.office;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.staying.away.Covering;
import org.livingwell.contact.staying.office.domain.Call;
import org.livingwell.contact.staying.step.domain.Step.Open;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rings whoever covers for a colleague of that colleague's urgent steps, beside whoever is on duty:
 * they look after what is theirs, and may be awake.
 */
@Component
class Covers {

    private static final Logger log = LoggerFactory.getLogger(Covers.class);

    private record Theirs(WorkerId cover, Call call) {}

    private final UrgentSteps urgent;
    private final Covering covering;
    private final ContactAccess access;
    private final Leads leads;
    private final OfficeMessages messages;
    private final String portal;

    Covers(
            UrgentSteps urgent,
            Covering covering,
            ContactAccess access,
            Leads leads,
            OfficeMessages messages,
            @Value("${PUBLIC_URL:http://localhost:8080}") String portal) {
        this.urgent = urgent;
        this.covering = covering;
        this.access = access;
        this.leads = leads;
        this.messages = messages;
        this.portal = portal;
    }

    /** Of each round: whom it did not get to, where intake was away, hears of the next. */
    void tell(Round all) {
        all.calls().stream()
                .flatMap(it -> theirs(it, all.place()))
                .collect(groupingBy(Theirs::cover, mapping(Theirs::call, toList())))
                .forEach((cover, calls) -> tell(cover, calls, all));
    }

    private Stream<Theirs> theirs(Call call, PlaceId place) {
        return urgent
                .ringing(call.step())
                .flatMap(it -> cover(it, place))
                .map(it -> new Theirs(it, call))
                .stream();
    }

    /** Whom they may not reach they do not cover. */
    private Optional<WorkerId> cover(Open step, PlaceId place) {
        return Optional.ofNullable(step.held().owner())
                .flatMap(covering::of)
                .filter(it -> access.keepsWith(step.person(), place, it));
    }

    private void tell(WorkerId cover, List<Call> calls, Round all) {
        var theirs = new Round(all.place(), all.settings(), calls, all.whose(), all.due());
        try {
            leads.addresses(all.place(), cover)
                    .forEach(to -> messages.left(theirs.message(to, cover, portal)));
        } catch (RuntimeException away) {
            log.warn("Whoever covers was not told: {}", away.getClass().getSimpleName());
        }
    }
}
