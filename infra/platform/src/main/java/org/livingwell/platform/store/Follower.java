package org.livingwell.platform.store;

import org.livingwell.platform.domain.Cause;

/**
 * What follows elsewhere in the same service from what an aggregate published: done at once, before
 * whoever asked has an answer, and again when the service hears its own topic, as the safety net
 * under a process that died in between. Both come with the same cause, so that it happens once.
 *
 * @param <S> the aggregate's state
 * @param <P> the published record
 */
public interface Follower<S, P> {

    void follow(Kept<S> aggregate, P published, Cause cause);
}
