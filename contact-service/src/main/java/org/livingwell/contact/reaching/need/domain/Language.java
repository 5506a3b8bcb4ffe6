package org.livingwell.contact.reaching.need.domain;

/** What somebody likes to talk and read in: those messages are written in, or another. */
public enum Language {
    ENGLISH,
    POLISH,
    PORTUGUESE,
    SOMALI,
    ARABIC,
    WELSH,
    OTHER
}
