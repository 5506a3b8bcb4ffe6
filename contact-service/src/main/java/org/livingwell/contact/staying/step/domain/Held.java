package org.livingwell.contact.staying.step.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.staying.step.domain.Whereabouts.Passed;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.Comparator;

/**
 * Who does it.
 *
 * @param said whom an event named or a worker decided on; null for the team
 * @param since when that was; what is older changes nothing
 * @param owner who has it now, as the person's lead worker and place changed since; null while it
 *     is the whole team's
 */
public record Held(@Nullable WorkerId said, Instant since, @Nullable WorkerId owner) {

    /** It is the team's, and nobody said so. */
    public static final Held BY_THE_TEAM = of(null, Instant.EPOCH);

    /** Of two that were said in one moment it is the same in whichever order they are heard. */
    private static final Comparator<Held> LATEST =
            Comparator.comparing(Held::since).thenComparing(it -> String.valueOf(it.said()));

    public static Held of(@Nullable WorkerId owner, Instant since) {
        return new Held(owner, since, owner);
    }

    /** An event that names nobody takes it from nobody. */
    Held heard(@Nullable WorkerId named, Instant at) {
        if (named == null) return this;
        var heard = of(named, at);
        return LATEST.compare(heard, this) > 0 ? heard : this;
    }

    Held followed(Whereabouts person) {
        WorkerId now = said;
        Instant had = since;
        for (Passed it : person.passed()) {
            if (now == null || !it.takes(now, had)) continue;
            now = it.to();
            had = it.at();
        }
        return new Held(said, since, now);
    }
}
