package org.livingwell.intake.rights.match.domain;

import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.match.domain.MintedKey.Whose;

import java.time.Instant;

/** Facts about a key that is on its way out; none of them leaves intake. */
public sealed interface MintedKeyEvent {

    record Followed(Whose whose, Context context, Instant at) implements MintedKeyEvent {}

    record Missed(int times, Instant again) implements MintedKeyEvent {}

    record Destroyed() implements MintedKeyEvent {}
}
