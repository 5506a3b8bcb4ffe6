package org.livingwell.contact.staying.office;

import org.livingwell.contact.staying.office.domain.Call;
import org.livingwell.contact.team.place.domain.Settings;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All that a bell tells of at once: addresses to open, and nothing of whom they are about.
 *
 * @param whose whom each step is about
 * @param due when it was to ring
 */
record Round(
        PlaceId place,
        Settings settings,
        List<Call> calls,
        Map<UUID, PersonId> whose,
        Instant due) {

    /** Lines for those who need somebody; a text message with more would cost ten. */
    private static final int LINES = 5;

    /** Nobody took something after it rang. */
    boolean again() {
        return calls.stream().anyMatch(Call::again);
    }

    boolean unanswered() {
        return calls.stream().anyMatch(Call::unanswered);
    }

    /**
     * @param which of the messages this round sends
     */
    OfficeMessage message(Words to, Object which, String portal) {
        return new OfficeMessage(
                Ids.derive("office", place, due, which),
                to,
                settings.senderName(),
                again() ? "Please have a look now" : "Please have a look",
                text(portal));
    }

    /** What nobody was told of stands first. */
    private String text(String portal) {
        var lines =
                calls.stream()
                        .sorted(Comparator.comparing(Call::rung))
                        .map(it -> line(it, portal))
                        .distinct()
                        .toList();
        int more = lines.size() - LINES;
        String text = String.join("\n", lines.subList(0, Math.min(LINES, lines.size())));
        return more > 0 ? text + "\nAnd " + more + " more: " + portal + "/today" : text;
    }

    private String line(Call call, String portal) {
        String first = call.again() ? "No one has taken this yet. " : "";
        return first + portal + "/people/" + whose.get(call.step());
    }
}
