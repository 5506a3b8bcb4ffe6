package org.livingwell.contact.reaching.message;

import org.livingwell.platform.domain.PersonId;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One message somebody is to get, for one cause.
 *
 * @param cause derived by whoever asks: an event, an appointment and its moment; the message's id
 *     follows from it and the person
 * @param words what the template needs (a day, a time, a link); nothing of the person's own words
 * @param from when it may go at the earliest
 * @param uselessAfter from when on it would help nobody any more
 * @param at when what it is about happened
 * @param matters whether a human is told where it does not get there
 */
public record Wish(
        UUID cause,
        PersonId person,
        Template template,
        Map<String, String> words,
        Instant from,
        Instant at,
        Instant uselessAfter,
        boolean matters) {}
