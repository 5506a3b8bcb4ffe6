package org.livingwell.contact.lunch.domain;

import java.time.Instant;

/** What somebody is told of a lunch. */
public record WhenWhere(Instant startsAt, String where) {}
