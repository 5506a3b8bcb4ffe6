package org.livingwell.careplan.journey;

import static org.livingwell.careplan.journey.domain.JourneyCut.NEWEST_FIRST;

import org.livingwell.careplan.journey.domain.JourneyCut;
import org.livingwell.careplan.journey.domain.JourneyEntry;
import org.livingwell.careplan.journey.domain.JourneySpan;
import org.livingwell.platform.domain.PersonId;
import org.springframework.stereotype.Component;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads timelines, newest first, and of a long one no more documents than are needed. */
@Component
class JourneyReading {

    private static final Comparator<JourneySpan> LATEST_FIRST =
            Comparator.comparing(JourneySpan::to).reversed();

    private final JourneyDocuments documents;
    private final Journeys journeys;

    JourneyReading(JourneyDocuments documents, Journeys journeys) {
        this.documents = documents;
        this.journeys = journeys;
    }

    List<JourneyEntry> all(PersonId person, Predicate<JourneyEntry> seen) {
        String name = journeys.live(person);
        return documents
                .lines(name, documents.head(name))
                .filter(seen)
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /**
     * @param many as many at the most
     */
    List<JourneyEntry> some(
            PersonId person, JourneyCut cut, Predicate<JourneyEntry> seen, int many) {
        String name = journeys.live(person);
        var head = documents.head(name);
        var wanted = seen.and(cut::has);
        var unread =
                new ArrayDeque<>(
                        head.spans().stream().filter(cut::mayBeIn).sorted(LATEST_FIRST).toList());
        var found = first(head.entries().filter(wanted), many);
        while (!unread.isEmpty() && mayComeBefore(unread.peek(), found, many)) {
            var more = documents.lines(name, List.of(unread.remove())).filter(wanted);
            found = first(Stream.concat(found.stream(), more), many);
        }
        return found;
    }

    private static boolean mayComeBefore(JourneySpan next, List<JourneyEntry> found, int many) {
        return found.size() < many || !found.getLast().at().isAfter(next.to());
    }

    private static List<JourneyEntry> first(Stream<JourneyEntry> lines, int many) {
        return lines.sorted(NEWEST_FIRST).limit(many).toList();
    }
}
