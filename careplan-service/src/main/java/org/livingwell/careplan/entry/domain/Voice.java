package org.livingwell.careplan.entry.domain;

/** Whose words an entry holds. */
public enum Voice {
    PERSON,
    /** Family, friend, neighbour or carer: whoever introduced them, or was there and spoke. */
    SUPPORTER,
    /** A service that introduced them. */
    SERVICE,
    /** Whoever of the team wrote it down. */
    WORKER,
    /** Kept before it was recorded who said it; nobody's words until that is heard. */
    UNHEARD
}
