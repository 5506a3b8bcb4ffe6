package org.livingwell.contact.reaching.spot.domain;

import static org.livingwell.platform.domain.Decision.agree;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.spot.domain.SpotNews.What;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What was said of somebody's spot in one session: the newest counts, whichever is heard first. */
public sealed interface Spot {

    /** Nobody spoke of it. */
    record None() implements Spot {}

    /**
     * @param spot the id that community gave it
     * @param said the oldest first, each time it became something else
     */
    record Kept(PersonId person, PlaceId place, UUID spot, List<SpotNews> said)
            implements Spot, About {

        /** Much more often than one session moves. */
        private static final int MOST = 50;

        static Kept of(Command.Hear hear, Spot before) {
            var known = before instanceof Kept it ? it.said().stream() : Stream.<SpotNews>empty();
            var all =
                    Stream.concat(known, Stream.of(hear.news()))
                            .distinct()
                            .sorted(SpotNews.ORDER)
                            .toList();
            var newest = all.subList(Math.max(0, all.size() - MOST), all.size());
            return new Kept(hear.person(), hear.place(), hear.spot(), newest);
        }

        /** What they are to hear; null where nothing is. */
        public @Nullable SpotNews toTell() {
            var changes = changes();
            SpotNews last = changes.getLast();
            if (last.what() != What.CALLED_OFF) return last;
            return changes.reversed().stream()
                    .dropWhile(it -> it.what() == What.CALLED_OFF)
                    .findFirst()
                    .filter(it -> it.what() == What.CANCELLED) // nobody comes to a locked door
                    .orElse(null);
        }

        /** What they are not to hear any more. */
        public List<UUID> superseded() {
            SpotNews now = toTell();
            return said.stream().filter(it -> !it.equals(now)).map(it -> it.cause(spot)).toList();
        }

        private List<SpotNews> changes() {
            List<SpotNews> changes = new ArrayList<>();
            for (SpotNews it : said) {
                if (changes.isEmpty() || !it.saysAsMuchAs(changes.getLast())) changes.add(it);
            }
            return changes;
        }
    }

    /** What events say of it. */
    sealed interface Command {

        record Hear(PersonId person, PlaceId place, UUID spot, SpotNews news) implements Command {}
    }

    /** Facts about it. */
    sealed interface Event {

        record Heard(Kept now) implements Event {}
    }

    static Decision<Event> decide(Spot spot, Command command, Instant now) {
        return switch (command) {
            case Command.Hear hear -> {
                var after = Kept.of(hear, spot);
                yield after.equals(spot) ? agree() : agree(new Event.Heard(after));
            }
        };
    }

    default Spot apply(Event event) {
        return switch (event) {
            case Event.Heard(var now) -> now;
        };
    }
}
