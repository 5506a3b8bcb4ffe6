package org.livingwell.contact.meeting.appointment.domain;

import java.time.Instant;

/**
 * One that is still to come.
 *
 * @param at from when on
 */
public record Reminder(Remind remind, Instant at) {}
