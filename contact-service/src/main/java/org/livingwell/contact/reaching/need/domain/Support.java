package org.livingwell.contact.reaching.need.domain;

/** What makes hearing, lipreading and talking easier where people meet or ring. */
public enum Support {
    LIPREADS,
    HEARING_AID,
    HEARING_LOOP,
    TEXT_RELAY,
    MAKATON,
    COMMUNICATION_AID,
    PICTURES,
    SHORT_SENTENCES,
    MORE_TIME,
    QUIET_PLACE
}
