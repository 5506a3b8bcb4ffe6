package org.livingwell.contact.meeting.lunch.domain;

import org.livingwell.platform.domain.Ids;

import java.util.UUID;

/** A message that somebody is to get, or not any more; asked for again it is the same one. */
public sealed interface Errand {

    record Tell(UUID cause, WhenWhere what) implements Errand {}

    /** What they were told is off. */
    record TellOff(UUID cause, WhenWhere what) implements Errand {

        static TellOff of(Telling told) {
            return new TellOff(Ids.derive("lunch-off", told.cause()), told.what());
        }
    }

    /** What did not go yet is not to go any more. */
    record Withdraw(UUID cause) implements Errand {}
}
