package org.livingwell.contact.meeting.lunch.domain;

import java.time.Instant;

/** What somebody is told of a lunch. */
public record WhenWhere(Instant startsAt, String where) {}
