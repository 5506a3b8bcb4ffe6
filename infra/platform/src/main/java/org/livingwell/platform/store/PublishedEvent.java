package org.livingwell.platform.store;

/**
 * The form in which a fact leaves its context: no words, no identifiers of people.
 *
 * @param type alias with its version, such as {@code PersonWelcomed.v1}; never a Java name
 * @param data a record of ids, codes, counts and dates
 */
public record PublishedEvent(String type, Object data) {}
