package org.livingwell.careplan.sharing;

import org.livingwell.platform.accesslog.Seen;
import org.livingwell.platform.accesslog.Seen.Sight;
import org.livingwell.platform.accesslog.SeenBy;
import org.livingwell.platform.domain.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Gathers from every context who has seen or changed what it keeps about somebody. */
@Component
class Sightings {

    private static final Logger log = LoggerFactory.getLogger(Sightings.class);

    private final List<Context> others;
    private final SeenBy ours;

    Sightings(List<Context> others, SeenBy ours) {
        this.others = others;
        this.ours = ours;
    }

    /**
     * @param silent contexts that did not answer, so that nobody takes a gap for nothing
     */
    record Gathered(List<From> sights, List<String> silent) {}

    /**
     * @param service where it was seen, such as {@code intake}
     */
    record From(String service, Sight sight) {}

    /** Latest first. */
    Gathered of(PersonId person) {
        List<Seen> seen = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        seen.add(ours.of(person));
        try (var asking = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Seen>> answers =
                    others.stream().map(it -> asking.submit(() -> it.of(person))).toList();
            for (int i = 0; i < answers.size(); i++) {
                try {
                    seen.add(answers.get(i).get());
                } catch (ExecutionException unavailable) {
                    log.info(
                            "Who has seen a record is not to be had from {}", others.get(i).name());
                    silent.add(others.get(i).name());
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
        return new Gathered(merged(seen), silent);
    }

    private static List<From> merged(List<Seen> seen) {
        return seen.stream()
                .flatMap(it -> it.sights().stream().map(sight -> new From(it.service(), sight)))
                .sorted(Comparator.comparing((From it) -> it.sight().last()).reversed())
                .toList();
    }
}
