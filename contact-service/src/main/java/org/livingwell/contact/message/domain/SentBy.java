package org.livingwell.contact.message.domain;

/** By which way a message goes. */
public enum SentBy {
    TEXT,
    EMAIL
}
