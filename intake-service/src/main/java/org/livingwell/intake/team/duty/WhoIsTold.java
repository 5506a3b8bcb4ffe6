package org.livingwell.intake.team.duty;

import org.livingwell.intake.team.account.Provisioning.NotToldException;
import org.livingwell.intake.team.duty.DutyAlert.Alert;
import org.livingwell.intake.team.duty.domain.Call;
import org.livingwell.intake.team.duty.domain.Call.Kind;
import org.livingwell.intake.team.place.domain.Place;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who is told, and of what: whoever is on duty, and more people the longer nobody looks.
 *
 * @param leads where the leads of a place get mail
 */
record WhoIsTold(DutyAlert alert, Function<PlaceId, List<Words>> leads, String portal) {

    private static final Logger log = LoggerFactory.getLogger(WhoIsTold.class);

    /** Lines for those who stand on the list; a text message with more would cost ten. */
    private static final int LINES = 5;

    /**
     * Where no address is known anywhere it is said in the log and rings again when it is due next.
     *
     * @throws IllegalStateException where there is an address and nobody could be told, so that it
     *     is tried again in a minute
     */
    void tell(Place place, List<Call> calls) {
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
            return leads.apply(place.id());
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
        return (call.again() ? "No one has opened this yet. " : "") + reference + link;
    }
}
