package org.livingwell.gateway.login;

import jakarta.servlet.http.HttpSession;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * What a page must know of its session to say in time that it ends, and to keep what was typed.
 *
 * @param idleSeconds how long it lives without a request
 * @param endsInSeconds when it is over, whatever happens; no moment, for clocks differ
 * @param draftKeys AES-256 in base64; the first seals, all open
 */
record OwnSession(long idleSeconds, long endsInSeconds, List<String> draftKeys) {

    static OwnSession of(HttpSession session, List<String> draftKeys, Clock clock) {
        Instant ends = Instant.ofEpochMilli(session.getCreationTime()).plus(QuietSessions.LONGEST);
        return new OwnSession(
                QuietSessions.IDLE.toSeconds(),
                Math.max(0, ends.getEpochSecond() - clock.instant().getEpochSecond()),
                draftKeys);
    }

    /** The keys reach no log by way of this record. */
    @Override
    public String toString() {
        return "OwnSession[" + idleSeconds + ", " + endsInSeconds + "]";
    }
}
