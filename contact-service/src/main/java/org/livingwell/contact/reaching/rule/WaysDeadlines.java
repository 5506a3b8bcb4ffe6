package org.livingwell.contact.reaching.rule;

import org.livingwell.contact.reaching.rule.domain.ContactRules;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Command.AskAgain;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Command.Hear;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Command.TryLater;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Kept;
import org.livingwell.contact.reaching.said.Asker;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Timers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Instant;

/** Fetches what somebody said of their ways, for ever; and asks again when rules are a year old. */
@Component
class WaysDeadlines {

    private static final Logger log = LoggerFactory.getLogger(WaysDeadlines.class);

    private final Aggregate<ContactRules, ContactRules.Command, ContactRules.Event> rules;
    private final IntakeWays ways;
    private final Places places;
    private final Asker asker;

    WaysDeadlines(
            Timers timers,
            Aggregate<ContactRules, ContactRules.Command, ContactRules.Event> rules,
            IntakeWays ways,
            Places places,
            Asker asker) {
        this.rules = rules;
        this.ways = ways;
        this.places = places;
        this.asker = asker;
        timers.watch("ways", rules, "index.due", this::fetch);
        timers.watch("contact-rules-stale", rules, "index.ask", this::askAgain);
    }

    private void fetch(String id) {
        if (!(rules.find(id).orElse(null) instanceof Kept it) || it.wanted() == null) return;
        Instant due = it.wanted().due();
        Cause cause = Cause.of(Ids.derive("ways-wanted", id, due));
        try {
            var today = places.today(it.place());
            var said = ways.of(it.person(), today);
            rules.of(id)
                    .handle(
                            new Hear(due, said.orElse(null), asker.whom(it.person(), it.place())),
                            cause);
        } catch (RuntimeException unavailable) {
            log.info("Ways are not to be had yet: {}", unavailable.getClass().getSimpleName());
            rules.of(id).handle(new TryLater(), cause);
        }
    }

    private void askAgain(String id) {
        if (!(rules.find(id).orElse(null) instanceof Kept it) || it.held() == null) return;
        var until = it.held().rules().until();
        rules.of(id)
                .handle(
                        new AskAgain(asker.whom(it.person(), it.place())),
                        Cause.of(Ids.derive("ask-again", id, until)));
    }
}
