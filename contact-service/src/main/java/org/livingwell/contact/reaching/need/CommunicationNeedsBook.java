package org.livingwell.contact.reaching.need;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Event;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Kept;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.None;
import org.livingwell.contact.reaching.need.domain.Held;
import org.livingwell.contact.reaching.need.domain.Here;
import org.livingwell.contact.reaching.need.domain.Met;
import org.livingwell.contact.reaching.need.domain.Met.Missing;
import org.livingwell.contact.reaching.need.domain.NeedRules;
import org.livingwell.contact.reaching.need.domain.Needs;
import org.livingwell.contact.reaching.need.domain.Recorded;
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

/** How communication needs are kept, one document a person under their id. */
@Configuration
class CommunicationNeedsBook {

    /**
     * @param books whether somebody is to be booked whenever they are met
     * @param kinds under which headings there is something to mind, and nothing of what it is
     */
    record CommunicationNeedsRecorded(
            boolean books, List<Missing> kinds, @Nullable NextStep step, @Nullable UUID stepDone) {}

    record CommunicationNeedsStale(NextStep step) {}

    record CommunicationNeedsMet() {}

    record CommunicationNeedsNotMet(List<Missing> kinds, NextStep step) {}

    @Bean
    Aggregate<CommunicationNeeds, CommunicationNeeds.Command, Event> communicationNeeds(
            Aggregates all, Places places) {
        return all.open(
                aggregate(
                                "communication_needs",
                                new None(),
                                NeedRules::decide,
                                CommunicationNeeds::apply)
                        .indexed("index.due")
                        .indexed("index.ask")
                        .index(it -> index(it, places))
                        .copied(
                                Shown.of(Kept.class, "held", "met"),
                                Shown.of(Held.class, "said", "saidOn", "here"),
                                Shown.of(Here.class, "needs", "recorded"),
                                Shown.of(Recorded.class, "by", "on"),
                                Shown.of(
                                        Needs.class,
                                        "language",
                                        "languageSaid",
                                        "professionals",
                                        "booking",
                                        "formats",
                                        "supports",
                                        "more",
                                        "until"),
                                Shown.of(Met.class, "on", "missing", "what"))
                        .announce(CommunicationNeedsBook::published));
    }

    private static @Nullable Object published(Event event) {
        return switch (event) {
            case Event.HeldNow(var held, var step, var done, _) ->
                    new CommunicationNeedsRecorded(
                            held.booksSomebody(), held.needs().kinds(), checks(step), done);
            case Event.AskedAgain(var step) ->
                    new CommunicationNeedsStale(opened("check-communication-needs", step));
            case Event.AllThere _ -> new CommunicationNeedsMet();
            case Event.MissingNoted(var met, var step) -> missing(met, step);
            case Event.NeedsWanted _,
                    Event.Postponed _,
                    Event.NothingSaid _,
                    Event.AskedLater _,
                    Event.DroppedNow _ ->
                    null;
        };
    }

    /** Of somebody who died nobody sees to what was missing. */
    private static @Nullable Object missing(Met met, @Nullable Step step) {
        return step == null
                ? null
                : new CommunicationNeedsNotMet(
                        met.missing(), opened("communication-needs-not-met", step));
    }

    /** When something is to be fetched, and when they are to be asked again. */
    private static Map<String, ?> index(CommunicationNeeds needs, Places places) {
        Map<String, Object> fields = new HashMap<>();
        if (!(needs instanceof Kept it)) return fields;
        if (it.wanted() != null) fields.put("due", it.wanted().due());
        LocalDate ask = it.askOn();
        if (ask != null) {
            fields.put("ask", ask.atStartOfDay(places.zone(it.place())).toInstant());
        }
        return fields;
    }

    private static @Nullable NextStep checks(@Nullable Step step) {
        return step == null ? null : opened("check-communication-needs", step);
    }

    private static NextStep opened(String kind, Step step) {
        return new NextStep(step.id(), kind, step.owner(), step.due());
    }
}
