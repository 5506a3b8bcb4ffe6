package org.livingwell.contact.reaching.rule;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.rule.domain.ChannelRule;
import org.livingwell.contact.reaching.rule.domain.ContactRules;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Event.AskedAgain;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Event.AskedLater;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Event.DroppedNow;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Event.HeldNow;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Event.NothingSaid;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Event.Postponed;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Event.WaysWanted;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Kept;
import org.livingwell.contact.reaching.rule.domain.ContactRules.None;
import org.livingwell.contact.reaching.rule.domain.Deciding;
import org.livingwell.contact.reaching.rule.domain.Held;
import org.livingwell.contact.reaching.rule.domain.Here;
import org.livingwell.contact.reaching.rule.domain.Rules;
import org.livingwell.contact.reaching.rule.domain.Window;
import org.livingwell.contact.reaching.said.domain.Step;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.events.NextStep;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How contact rules are kept, one document a person under their id. */
@Configuration
class Rulebook {

    /**
     * @param mustNever ids of supporters who must never know; none while nobody is named by id
     * @param named whether somebody is named in words who must never know or be spoken to, which no
     *     program can tell from a supporter
     * @param namedAnew whether somebody is named who was not before
     */
    record ContactRulesRecorded(
            List<UUID> mustNever,
            boolean deviceShared,
            boolean named,
            boolean namedAnew,
            @Nullable NextStep step,
            @Nullable UUID stepDone) {}

    record ContactRulesStale(NextStep step) {}

    @Bean
    Aggregate<ContactRules, ContactRules.Command, ContactRules.Event> contactRules(
            Aggregates all, Places places) {
        return all.open(
                aggregate("contact_rules", new None(), Deciding::decide, ContactRules::apply)
                        .indexed("index.due")
                        .indexed("index.ask")
                        .index(it -> index(it, places))
                        .copied(
                                Shown.of(Kept.class, "held"),
                                Shown.of(Held.class, "said", "here", "asked"),
                                Shown.of(Here.class, "rules"),
                                Shown.of(
                                        Rules.class,
                                        "channels",
                                        "voicemail",
                                        "withheldNumber",
                                        "when",
                                        "until"),
                                Shown.of(ChannelRule.class, "channel", "safe", "windows"),
                                Shown.of(Window.class, "days", "from", "to"))
                        .announce(
                                event ->
                                        switch (event) {
                                            case HeldNow(
                                                            var held,
                                                            var step,
                                                            var done,
                                                            _,
                                                            var anew) ->
                                                    new ContactRulesRecorded(
                                                            List.of(),
                                                            held.rules().deviceShared(),
                                                            held.rules().namesSomebody(),
                                                            anew,
                                                            next(step),
                                                            done);
                                            case AskedAgain(var step) ->
                                                    new ContactRulesStale(opened(step));
                                            case WaysWanted _,
                                                    Postponed _,
                                                    NothingSaid _,
                                                    AskedLater _,
                                                    DroppedNow _ ->
                                                    null;
                                        }));
    }

    /** When something is to be fetched, and when they are to be asked again. */
    private static Map<String, ?> index(ContactRules rules, Places places) {
        Map<String, Object> fields = new HashMap<>();
        if (!(rules instanceof Kept it)) return fields;
        if (it.wanted() != null) fields.put("due", it.wanted().due());
        LocalDate ask = it.askOn();
        if (ask != null) {
            fields.put("ask", ask.atStartOfDay(places.zone(it.place())).toInstant());
        }
        return fields;
    }

    private static @Nullable NextStep next(@Nullable Step step) {
        return step == null ? null : opened(step);
    }

    private static NextStep opened(Step step) {
        return new NextStep(step.id(), "check-contact-rules", step.owner(), step.due());
    }
}
