package org.livingwell.contact.staying.checkin.domain;

import java.time.LocalDate;

/**
 * A time that begins and ends: a safety plan that is active, support that was called in, a job.
 *
 * @param goesOn whether it does, from that day, or ended on it
 * @param sequence of the event that said it among those of what it was said of
 */
public record Spell(LocalDate day, boolean goesOn, long sequence) {}
