package org.livingwell.platform.store;

import java.time.Instant;

/**
 * An aggregate and the moment from which something is due in it.
 *
 * @param tries how often it was acted on since somebody last saved it
 * @param free whether nobody acts on it
 */
record Due(String id, Instant at, int tries, boolean free) {}
