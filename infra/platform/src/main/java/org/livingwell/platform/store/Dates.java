package org.livingwell.platform.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is due of one kind, and who acts on it. */
interface Dates {

    /** Whose date lies in a span, earliest first. */
    List<Due> due(Instant after, Instant until, int limit);

    /** Empty where another was first, or the date has moved since it was found. */
    Optional<Lease> take(Due due, Instant now);

    /** It was acted on. */
    void done(Lease lease, Instant now);

    /** It was not, and is tried again later than the last time. */
    void failed(Lease lease, Instant now);
}
