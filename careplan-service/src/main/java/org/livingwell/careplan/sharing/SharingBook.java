package org.livingwell.careplan.sharing;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.plan.domain.ForWhom;
import org.livingwell.careplan.sharing.domain.AskedAlone;
import org.livingwell.careplan.sharing.domain.Ended;
import org.livingwell.careplan.sharing.domain.Grant;
import org.livingwell.careplan.sharing.domain.GrantId;
import org.livingwell.careplan.sharing.domain.SharedSection;
import org.livingwell.careplan.sharing.domain.Sharing;
import org.livingwell.careplan.sharing.domain.Sharing.Event;
import org.livingwell.careplan.sharing.domain.Sharing.Kept;
import org.livingwell.careplan.sharing.domain.Sharing.None;
import org.livingwell.careplan.sharing.domain.SharingRules;
import org.livingwell.careplan.sharing.domain.Supporter;
import org.livingwell.careplan.sharing.domain.SupporterId;
import org.livingwell.careplan.sharing.domain.Wanted;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.events.NextStep;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** How it is kept what somebody shares: one document a person, found also by who signs in. */
@Configuration
class SharingBook {

    record SharingAsked(GrantId grant, NextStep step, @Nullable UUID stepDone) {}

    /**
     * @param step asks them again on the day it is too old
     */
    record SharingGranted(
            GrantId grant,
            SupporterId supporter,
            List<SharedSection> sections,
            LocalDate until,
            @Nullable NextStep step,
            @Nullable UUID stepDone) {}

    record SharingRevoked(GrantId grant, @Nullable UUID stepDone) {}

    record SharingNotGiven(GrantId grant, @Nullable UUID stepDone) {}

    @Bean
    Aggregate<Sharing, Sharing.Command, Event> sharingAggregate(Aggregates all) {
        return all.open(
                aggregate("sharing", new None(), SharingRules::decide, Sharing::apply)
                        .indexed("index.logins")
                        .index(SharingBook::index)
                        .copied(
                                Shown.of(Kept.class, "grants"),
                                Shown.of(Grant.class, "wanted", "at", "agreed", "ended"),
                                Shown.of(Wanted.class, "sections", "until"),
                                Shown.of(AskedAlone.class, "at"),
                                Shown.of(Ended.class, "at"))
                        .upcast(SharingBook::nothingWasMissed)
                        .upcast(it -> it) // version 2 shared no appointments
                        .upcast(it -> it) // version 3 shared no journey
                        .announce(SharingBook::published));
    }

    /** Version 1 asked for no more than what was heard. */
    private static ObjectNode nothingWasMissed(ObjectNode sharing) {
        for (var grant : sharing.path("grants")) {
            if (grant.get("agreed") instanceof ObjectNode agreed) agreed.putArray("despite");
        }
        return sharing;
    }

    /** Who signs in and may be shown something, now or another day. */
    private static Map<String, ?> index(Sharing sharing) {
        if (!(sharing instanceof Kept it)) return Map.of();
        var logins =
                it.supporters().stream()
                        .map(Supporter::login)
                        .filter(Objects::nonNull)
                        .map(UUID::toString)
                        .toList();
        return logins.isEmpty() ? Map.of() : Map.of("logins", logins);
    }

    private static @Nullable Object published(Event event) {
        return switch (event) {
            case Event.SupporterMet _, Event.NeverHeard _ -> null;
            case Event.Asking(var whom, var grant, var done) ->
                    new SharingAsked(
                            grant.id(),
                            step(Objects.requireNonNull(grant.step()), whom, whom.today()),
                            done);
            case Event.Given(var whom, var grant, var done) ->
                    new SharingGranted(
                            grant.id(),
                            grant.to(),
                            grant.wanted().sections().stream().sorted().toList(),
                            grant.wanted().until(),
                            again(whom, grant),
                            done);
            case Event.Revoked(_, var grant, var done) -> new SharingRevoked(grant.id(), done);
            case Event.NotGiven(_, var grant, var done) -> new SharingNotGiven(grant.id(), done);
        };
    }

    private static @Nullable NextStep again(ForWhom whom, Grant grant) {
        UUID step = grant.step();
        AskedAlone agreed = grant.agreed();
        return step == null || agreed == null ? null : step(step, whom, agreed.staleOn());
    }

    private static NextStep step(UUID id, ForWhom whom, LocalDate due) {
        return new NextStep(id, "ask-them-alone", whom.lead(), due);
    }
}
