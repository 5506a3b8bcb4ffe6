package org.livingwell.intake.rights.match.domain;

import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.match.domain.MintedKey.Whose;

/** What contexts and the timer may ask of a key. */
public sealed interface MintedKeyCommand {

    record TakeReceipt(Whose whose, Context context) implements MintedKeyCommand {}

    record Chase() implements MintedKeyCommand {}

    /** The key is destroyed. */
    record End() implements MintedKeyCommand {}
}
