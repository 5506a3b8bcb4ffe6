package org.livingwell.intake.rights.match.domain;

import static org.livingwell.platform.domain.Decision.agree;

import org.livingwell.intake.rights.match.domain.MintedKey.Gone;
import org.livingwell.intake.rights.match.domain.MintedKey.Needed;
import org.livingwell.intake.rights.match.domain.MintedKey.None;
import org.livingwell.intake.rights.match.domain.MintedKey.Over;
import org.livingwell.intake.rights.match.domain.MintedKeyCommand.Chase;
import org.livingwell.intake.rights.match.domain.MintedKeyCommand.End;
import org.livingwell.intake.rights.match.domain.MintedKeyCommand.TakeReceipt;
import org.livingwell.intake.rights.match.domain.MintedKeyEvent.Destroyed;
import org.livingwell.intake.rights.match.domain.MintedKeyEvent.Followed;
import org.livingwell.intake.rights.match.domain.MintedKeyEvent.Missed;
import org.livingwell.platform.domain.Decision;

import java.time.Duration;
import java.time.Instant;

/** Decides how long a key is needed. */
public final class MintedKeyRules {

    /** How long a context may stay silent before somebody is told. */
    static final Duration SILENCE = Duration.ofDays(2);

    private MintedKeyRules() {}

    public static Decision<MintedKeyEvent> decide(
            MintedKey key, MintedKeyCommand command, Instant now) {
        return switch (command) {
            case TakeReceipt receipt -> receipt(key, receipt, now);
            case Chase _ ->
                    key instanceof Needed it && !now.isBefore(it.chaseAt())
                            ? agree(new Missed(it.chased() + 1, now.plus(SILENCE)))
                            : agree();
            case End _ -> key instanceof Over ? agree(new Destroyed()) : agree();
        };
    }

    private static Decision<MintedKeyEvent> receipt(
            MintedKey key, TakeReceipt receipt, Instant now) {
        return switch (key) {
            case None _ -> agree(new Followed(receipt.whose(), receipt.context(), now));
            case Needed it when it.missing().contains(receipt.context()) ->
                    agree(new Followed(it.whose(), receipt.context(), now));
            case Needed _, Over _, Gone _ -> agree();
        };
    }
}
