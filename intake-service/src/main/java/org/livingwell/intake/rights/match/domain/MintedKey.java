package org.livingwell.intake.rights.match.domain;

import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.match.domain.MintedKeyEvent.Destroyed;
import org.livingwell.intake.rights.match.domain.MintedKeyEvent.Followed;
import org.livingwell.intake.rights.match.domain.MintedKeyEvent.Missed;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The key somebody came with who turned out to be known: it stays until every context has moved
 * what it held. Ids, codes and dates only.
 */
public sealed interface MintedKey {

    /** No context has said anything yet. */
    record None() implements MintedKey {}

    /**
     * @param missing whose receipt is still to come
     * @param chaseAt when it is said that somebody is silent
     */
    record Needed(Whose whose, Set<Context> missing, Instant chaseAt, int chased)
            implements MintedKey {}

    /** Every context has moved. */
    record Over(Whose whose, Instant due) implements MintedKey {}

    record Gone(Whose whose) implements MintedKey {}

    /**
     * @param minted the id the key belongs to
     * @param known whom they are known as
     */
    record Whose(PersonId minted, PersonId known, PlaceId place) {}

    default MintedKey apply(MintedKeyEvent event) {
        return switch (event) {
            case Followed it -> followed(it);
            case Missed(var times, var again) when this instanceof Needed it ->
                    new Needed(it.whose(), it.missing(), again, times);
            case Destroyed _ when this instanceof Over it -> new Gone(it.whose());
            case Missed _, Destroyed _ -> this;
        };
    }

    private MintedKey followed(Followed it) {
        Set<Context> missing =
                (this instanceof Needed needed ? needed.missing() : Set.of(Context.values()))
                        .stream()
                                .filter(one -> one != it.context())
                                .collect(Collectors.toUnmodifiableSet());
        if (missing.isEmpty()) return new Over(it.whose(), it.at());
        return this instanceof Needed needed
                ? new Needed(needed.whose(), missing, needed.chaseAt(), needed.chased())
                : new Needed(it.whose(), missing, it.at().plus(MintedKeyRules.SILENCE), 0);
    }
}
