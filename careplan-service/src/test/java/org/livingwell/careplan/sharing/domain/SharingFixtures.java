package org.livingwell.careplan.sharing.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.plan.domain.ForWhom;
import org.livingwell.careplan.sharing.domain.Sharing.Command;
import org.livingwell.careplan.sharing.domain.Sharing.Command.Ask;
import org.livingwell.careplan.sharing.domain.Sharing.Command.Confirm;
import org.livingwell.careplan.sharing.domain.Sharing.Command.Give;
import org.livingwell.careplan.sharing.domain.Sharing.Command.HearNever;
import org.livingwell.careplan.sharing.domain.Sharing.Command.MeetSupporter;
import org.livingwell.careplan.sharing.domain.Sharing.Event;
import org.livingwell.careplan.sharing.domain.Sharing.Kept;
import org.livingwell.careplan.sharing.domain.Sharing.None;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.Decision.Refused;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Priya, who shares with Maureen, and Kit, who must never know. */
class SharingFixtures {

    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final LocalDate MAY = LocalDate.of(2027, 5, 1);
    static final WorkerId WANDA = new WorkerId(new UUID(1, 1));
    static final ForWhom PRIYA =
            new ForWhom(new PersonId(new UUID(2, 1)), new PlaceId("lambeth"), WANDA, TODAY);
    static final SupporterId MAUREEN = new SupporterId(new UUID(3, 1));
    static final SupporterId KIT = new SupporterId(new UUID(3, 2));
    static final UUID MAUREENS = new UUID(4, 1);
    static final UUID KITS = new UUID(4, 2);
    static final GrantId FIRST = new GrantId(new UUID(5, 1));
    static final GrantId SECOND = new GrantId(new UUID(5, 2));
    static final AskedAlone ASKED =
            AskedAlone.of(WANDA, AskedAlone.How.FACE_TO_FACE, NOW, LocalDate.of(2027, 11, 24));
    static final Never NOBODY = Never.of(List.of(), false, 0);
    static final Never SOMEBODY = Never.of(List.of(), true, 0);
    static final Never NEVER_KIT = Never.of(List.of(KIT), false, 0);

    Sharing sharing = new None();
    Instant now = NOW;
    List<String> unheard = List.of();
    private LocalDate today = TODAY;

    static Wanted wanted(GrantId id, SupporterId to, LocalDate until) {
        var sections = EnumSet.of(SharedSection.COPING, SharedSection.GOALS);
        return new Wanted(id, to, new Words("Mum"), new Words("Priya"), sections, until);
    }

    ForWhom priya() {
        return new ForWhom(PRIYA.person(), PRIYA.place(), WANDA, today);
    }

    void on(LocalDate day) {
        today = day;
    }

    /** Both sign in, and nobody is named who must never know. */
    void known() {
        does(new MeetSupporter(priya(), MAUREEN, MAUREENS));
        does(new MeetSupporter(priya(), KIT, KITS));
        does(new HearNever(priya(), NOBODY, false));
    }

    void given() {
        known();
        does(give(FIRST, MAUREEN));
    }

    Give give(GrantId id, SupporterId to) {
        return new Give(priya(), wanted(id, to, MAY), ASKED, false, seen());
    }

    Ask ask(GrantId id, SupporterId to) {
        return new Ask(priya(), wanted(id, to, MAY));
    }

    Confirm confirm(GrantId id) {
        return new Confirm(priya(), id, ASKED, null, false, seen());
    }

    List<Event> does(Command command) {
        var agreed = (Agreed<Event>) SharingRules.decide(sharing, command, now);
        for (Event event : agreed.events()) sharing = sharing.apply(event);
        return agreed.events();
    }

    @Nullable String refusal(Command command) {
        return SharingRules.decide(sharing, command, now) instanceof Refused<Event>(var it)
                ? it.code()
                : null;
    }

    /** As a worker reads it at this moment. */
    int seen() {
        return sharing instanceof Kept it ? it.never().revision() : 0;
    }

    Kept kept() {
        return (Kept) sharing;
    }

    Grant grant(GrantId id) {
        return kept().grant(id).orElseThrow();
    }

    Optional<Grant> shown(UUID login) {
        return kept().shownTo(login, today, unheard);
    }
}
