package org.livingwell.platform.store;

import java.time.Instant;
import java.util.Date;

/** An aggregate and the moment from which something is due in it. */
record Due(String id, Instant at) {

    Due(String id, Date at) {
        this(id, at.toInstant());
    }
}
