package org.livingwell.intake.rights.copy;

import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.copy.domain.Copy;
import org.livingwell.intake.rights.copy.domain.Copy.Asked;
import org.livingwell.intake.rights.copy.domain.Copy.Command.Empty;
import org.livingwell.intake.rights.copy.domain.Copy.Command.TakeAnswer;
import org.livingwell.intake.rights.copy.domain.Copy.Command.TryLater;
import org.livingwell.intake.rights.copy.domain.Copy.Gathering;
import org.livingwell.intake.rights.copy.domain.Copy.None;
import org.livingwell.intake.rights.copy.domain.Copy.Over;
import org.livingwell.intake.rights.copy.domain.Copy.Ready;
import org.livingwell.intake.rights.copy.domain.Copy.Refused;
import org.livingwell.intake.rights.copy.domain.CopyId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Timers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.UUID;

/** Gathers a released copy, whoever answers first, and throws it away when its time is over. */
@Component
class CopyDeadlines {

    private static final Logger log = LoggerFactory.getLogger(CopyDeadlines.class);

    private final Aggregate<Copy, Copy.Command, Copy.Event> copies;
    private final CopyPages pages;
    private final HeldRecords records;
    private final JsonMapper json = JsonMapper.builder().build();

    CopyDeadlines(
            Timers timers,
            Aggregate<Copy, Copy.Command, Copy.Event> copies,
            CopyPages pages,
            HeldRecords records) {
        this.copies = copies;
        this.pages = pages;
        this.records = records;
        timers.watch("copies", copies, "index.due", it -> carryOn(new CopyId(UUID.fromString(it))));
    }

    private void carryOn(CopyId id) {
        switch (copies.find(id).orElseGet(None::new)) {
            case Gathering it -> gather(id, it);
            case Ready it -> throwAway(id, it);
            case None _, Asked _, Refused _, Over _ -> {}
        }
    }

    private void gather(CopyId id, Gathering copy) {
        long silent = copy.missing().stream().filter(it -> !fetched(id, copy, it)).count();
        if (silent == 0) return;
        handle(id, new TryLater(), "try-later", copy.asking().at(), copy.due());
    }

    private boolean fetched(CopyId id, Gathering copy, Context context) {
        try {
            var held = records.of(context, copy.asking().person());
            int count = pages.write(copy.asking(), context, json.writeValueAsString(held));
            handle(id, new TakeAnswer(context, count), "answer", copy.asking().at(), context);
            return true;
        } catch (RuntimeException unavailable) {
            log.info("{} does not answer yet: {}", context, unavailable.getClass().getSimpleName());
            return false;
        }
    }

    private void throwAway(CopyId id, Ready copy) {
        copy.pages().forEach((context, n) -> pages.throwAway(copy.asking(), context, n));
        handle(id, new Empty(), "empty", copy.asking().at(), copy.keptUntil());
    }

    private void handle(CopyId id, Copy.Command command, String what, Object... when) {
        copies.of(id).handle(command, Cause.of(Ids.derive(what, id, when[0], when[1])));
    }
}
