package org.livingwell.intake.team.duty;

import org.livingwell.intake.team.account.Provisioning.NotToldException;
import org.livingwell.intake.team.duty.DutyAlert.Alert;
import org.livingwell.intake.team.duty.domain.Bell;
import org.livingwell.intake.team.duty.domain.Bell.Kept;
import org.livingwell.intake.team.duty.domain.BellCommand.Ring;
import org.livingwell.intake.team.duty.domain.BellCommand.Take;
import org.livingwell.intake.team.duty.domain.BellEvent;
import org.livingwell.intake.team.duty.domain.Call;
import org.livingwell.intake.team.duty.domain.Call.Kind;
import org.livingwell.intake.team.duty.domain.Tested;
import org.livingwell.intake.team.place.Places;
import org.livingwell.intake.team.place.domain.Place;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.Timers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whoever is on duty of all that waits in one message, and more people the longer nobody
 * looks; at least once, because telling twice harms nobody.
 */
@Component
class Ringing {

    private static final Logger log = LoggerFactory.getLogger(Ringing.class);

    /** Lines for those who stand on the list; a text message with more would cost ten. */
    private static final int LINES = 5;

    private final AggregateStore<Bell, BellEvent> store;
    private final Bells bells;
    private final Unopened unopened;
    private final DutyAlert alert;
    private final Testing testing;
    private final Leads leads;
    private final Places places;
    private final Clock clock;
    private final String portal;

    Ringing(
            Timers timers,
            AggregateStore<Bell, BellEvent> store,
            Bells bells,
            Unopened unopened,
            DutyAlert alert,
            Testing testing,
            Leads leads,
            Places places,
            Clock clock,
            @Value("${PUBLIC_URL:http://localhost:8080}") String portal) {
        this.store = store;
        this.bells = bells;
        this.unopened = unopened;
        this.alert = alert;
        this.testing = testing;
        this.leads = leads;
        this.places = places;
        this.clock = clock;
        this.portal = portal;
        timers.watch("bells", store, "index.due", this::ring);
    }

    private void ring(String id) {
        PlaceId place = new PlaceId(id);
        Kept bell = bells.of(place).orElse(null);
        Instant due = bell == null ? null : bell.due().orElse(null);
        if (bell == null || due == null) return;
        var taken = bells.handle(place, new Take(opened(bell)), cause("take", place, due));
        if (taken.repeated() || !(taken.state() instanceof Kept mine)) return;
        var calls = mine.ringing(clock.instant());
        if (calls.isEmpty()) return;
        Place where = places.find(place).orElseThrow();
        Tested tested = calls.stream().anyMatch(Ringing::isTest) ? testing.of(where) : null;
        tell(where, calls.stream().filter(it -> !isTest(it)).toList());
        Set<UUID> told = calls.stream().map(Call::subject).collect(Collectors.toSet());
        var within = Duration.ofMinutes(where.urgentWithinMinutes());
        bells.handle(place, new Ring(told, within, tested), cause("rung", place, due));
    }

    private static Cause cause(String what, PlaceId place, Instant due) {
        return Cause.of(Ids.derive(what, place, due));
    }

    private static boolean isTest(Call call) {
        return call.kind() == Kind.TEST;
    }

    private Set<UUID> opened(Kept bell) {
        return bell.calls().stream()
                .filter(it -> it.kind() == Kind.UNTIL_OPENED && !unopened.rings(it.subject()))
                .map(Call::subject)
                .collect(Collectors.toSet());
    }

    /** Where nobody could be told it is tried again in a minute. */
    private void tell(Place place, List<Call> calls) {
        if (calls.isEmpty()) return;
        boolean again = calls.stream().anyMatch(Call::again);
        boolean leadsToo = calls.stream().anyMatch(Call::unanswered);
        var what = alert(calls, again);
        List<Words> ways = place.dutyContact().ways().toList();
        int told = told(ways, what, !again);
        if (leadsToo || ways.isEmpty()) told += told(addresses(place, told > 0), what, false);
        else if (told == 0) told += told(addresses(place, false), what, false);
        if (told == 0) log.warn("Somebody waits and nobody could be told");
        if (told == 0 && !ways.isEmpty()) throw new IllegalStateException("nobody was told");
    }

    /**
     * @param first whether one who was told is enough
     */
    private int told(List<Words> contacts, Alert what, boolean first) {
        int told = 0;
        for (Words contact : contacts) {
            try {
                alert.tell(contact.value(), what);
                told++;
                if (first) return told;
            } catch (RuntimeException failed) {
                log.warn("A duty contact was not told: {}", failed.getClass().getSimpleName());
            }
        }
        return told;
    }

    /** Who signs in where cannot be asked for a while does not keep others from being told. */
    private List<Words> addresses(Place place, boolean othersWereTold) {
        try {
            return leads.addresses(place.id());
        } catch (NotToldException away) {
            if (!othersWereTold) throw away;
            log.warn("The leads were not told: {}", away.trouble());
            return List.of();
        }
    }

    /** What is told once stands on no list, so each has its line and none is only counted. */
    private Alert alert(List<Call> calls, boolean again) {
        var once = calls.stream().filter(it -> it.kind() == Kind.ONCE);
        var listed =
                calls.stream()
                        .filter(it -> it.kind() == Kind.UNTIL_OPENED)
                        .sorted(Comparator.comparing(Call::rung))
                        .toList();
        var lines = Stream.concat(once, listed.stream().limit(LINES)).map(this::line).toList();
        int more = Math.max(0, listed.size() - LINES);
        return new Alert(lines, more, portal + "/waiting", again);
    }

    private String line(Call call) {
        String link = portal + call.path();
        String reference = call.reference() == null ? "" : "Reference " + call.reference() + ": ";
        return (call.again() ? "Nobody has opened this yet. " : "") + reference + link;
    }
}
