package org.livingwell.contact.staying.checkin.domain;

import java.time.LocalDate;

/**
 * A time of crisis: a safety plan that is active, support that was called in.
 *
 * @param goesOn whether it does, from that day, or ended on it
 * @param sequence of the event that said it among those of the plan or the support
 */
public record Spell(LocalDate day, boolean goesOn, long sequence) {}
