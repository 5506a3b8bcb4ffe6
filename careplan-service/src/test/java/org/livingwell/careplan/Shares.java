package org.livingwell.careplan;

import org.livingwell.careplan.plan.domain.ForWhom;
import org.livingwell.careplan.sharing.domain.AskedAlone;
import org.livingwell.careplan.sharing.domain.GrantId;
import org.livingwell.careplan.sharing.domain.Never;
import org.livingwell.careplan.sharing.domain.SharedSection;
import org.livingwell.careplan.sharing.domain.Sharing;
import org.livingwell.careplan.sharing.domain.Sharing.Command;
import org.livingwell.careplan.sharing.domain.Sharing.Command.Ask;
import org.livingwell.careplan.sharing.domain.Sharing.Command.Give;
import org.livingwell.careplan.sharing.domain.Sharing.Command.HearNever;
import org.livingwell.careplan.sharing.domain.Sharing.Command.MeetSupporter;
import org.livingwell.careplan.sharing.domain.SupporterId;
import org.livingwell.careplan.sharing.domain.Wanted;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.store.Aggregate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What somebody shares, as commands make it. */
record Shares(Aggregate<Sharing, Command, Sharing.Event> sharing) {

    private static final Never NOBODY = Never.of(List.of(), false, 0);

    /** Asked for and waiting, with a supporter of its own. */
    String asked(String person) {
        var whom = whom(UUID.fromString(person));
        var wanted = met(whom, UUID.randomUUID());
        does(whom, new Ask(whom, wanted));
        return wanted.id().toString();
    }

    /** Whoever signs in so reads how they cope, and their journey. */
    void with(UUID person, UUID login) {
        var whom = whom(person);
        var now = Instant.now();
        var how =
                AskedAlone.of(
                        new WorkerId(UUID.randomUUID()),
                        AskedAlone.How.FACE_TO_FACE,
                        now,
                        whom.today().plusYears(1));
        does(whom, new Give(whom, met(whom, login), how, false, 1));
    }

    private Wanted met(ForWhom whom, UUID login) {
        var supporter = new SupporterId(UUID.randomUUID());
        does(whom, new HearNever(whom, NOBODY, false));
        does(whom, new MeetSupporter(whom, supporter, login));
        return new Wanted(
                new GrantId(UUID.randomUUID()),
                supporter,
                new Words("Mum"),
                null,
                Set.of(SharedSection.COPING, SharedSection.JOURNEY),
                whom.today().plusMonths(3));
    }

    private void does(ForWhom whom, Command command) {
        sharing.of(whom.person()).handle(command, Cause.of(UUID.randomUUID()));
    }

    private static ForWhom whom(UUID person) {
        return new ForWhom(new PersonId(person), new PlaceId("lambeth"), null, LocalDate.now());
    }
}
