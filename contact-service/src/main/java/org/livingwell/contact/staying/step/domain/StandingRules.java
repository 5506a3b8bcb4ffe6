package org.livingwell.contact.staying.step.domain;

import static org.livingwell.platform.domain.Decision.agree;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.staying.step.domain.Standing.Command;
import org.livingwell.contact.staying.step.domain.Standing.Event;
import org.livingwell.contact.staying.step.domain.Standing.Known;
import org.livingwell.contact.staying.step.domain.Standing.None;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Nobody is said to be dropped before everything said of them had time to be heard. */
public final class StandingRules {

    /** Events of several contexts come in any order: after so long what was said is heard. */
    public static final Duration MOMENT = Duration.ofMinutes(10);

    private StandingRules() {}

    public static Decision<Event> decide(Standing standing, Command command, Instant now) {
        return switch (command) {
            case Command.Hear hear -> hear(standing, hear, now);
            case Command.LookSoon _ -> lookSoon(standing, now);
            case Command.Look look -> look(standing, look, now);
        };
    }

    /** What came before is known already; the first that names a lead worker begins it. */
    private static Decision<Event> hear(Standing standing, Command.Hear it, Instant now) {
        boolean news =
                switch (standing) {
                    case None _ -> it.news().lead() != null;
                    case Known known -> it.sequence() > known.sequence();
                };
        if (!news) return agree();
        return agree(new Event.Heard(it.person(), it.news(), it.sequence(), now.plus(MOMENT)));
    }

    private static Decision<Event> lookSoon(Standing standing, Instant now) {
        if (!(standing instanceof Known known)) return agree();
        Instant soon = now.plus(MOMENT);
        Instant look = known.look();
        return look != null && !look.isAfter(soon) ? agree() : agree(new Event.ToLook(soon));
    }

    private static Decision<Event> look(Standing standing, Command.Look it, Instant now) {
        if (!(standing instanceof Known known)) return agree();
        Instant due = known.look();
        if (due == null || due.isAfter(now)) return agree();
        if (!it.missing()) return agree(new Event.Fine(it.next()));
        return it.today().equals(known.told())
                ? agree(new Event.StillMissed(it.next()))
                : agree(new Event.Missed(it.today(), it.next()));
    }

    static Standing apply(Standing standing, Event event) {
        return switch (event) {
            case Event.Heard(var person, var news, var sequence, var look) ->
                    switch (standing) {
                        case None _ -> {
                            if (news.lead() == null) throw new ImpossibleException(standing, event);
                            yield new Known(
                                    person, news.first(), news.lead(), sequence, look, null, null);
                        }
                        case Known it ->
                                new Known(
                                        person,
                                        news.after(it.seen(), it.lead()),
                                        news.lead() == null ? it.lead() : news.lead(),
                                        sequence,
                                        look,
                                        it.missing(),
                                        it.told());
                    };
            case Event.ToLook(var at) -> {
                var it = known(standing, event);
                yield looked(it, at, it.missing(), it.told());
            }
            case Event.Fine(var next) -> {
                var it = known(standing, event);
                yield looked(it, next, null, it.told());
            }
            case Event.Missed(var today, var next) -> {
                var it = known(standing, event);
                yield looked(it, next, it.missing() == null ? today : it.missing(), today);
            }
            case Event.StillMissed(var next) -> {
                var it = known(standing, event);
                yield looked(it, next, it.missing() == null ? it.told() : it.missing(), it.told());
            }
        };
    }

    private static Known looked(
            Known it,
            @Nullable Instant next,
            @Nullable LocalDate missing,
            @Nullable LocalDate told) {
        return new Known(it.person(), it.seen(), it.lead(), it.sequence(), next, missing, told);
    }

    private static Known known(Standing standing, Event event) {
        if (standing instanceof Known it) return it;
        throw new ImpossibleException(standing, event);
    }
}
