package org.livingwell.contact.reaching.message.domain;

/** By which way a message goes. */
public enum SentBy {
    TEXT,
    EMAIL
}
