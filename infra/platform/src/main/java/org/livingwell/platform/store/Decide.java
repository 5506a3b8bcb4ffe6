package org.livingwell.platform.store;

import org.livingwell.platform.domain.Decision;

import java.time.Instant;

/** What a command comes to in a state, at a moment; nothing else counts. */
public interface Decide<S, C, E> {

    Decision<E> decide(S state, C command, Instant now);
}
