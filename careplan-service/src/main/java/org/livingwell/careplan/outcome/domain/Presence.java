package org.livingwell.careplan.outcome.domain;

/** How somebody stands in the network, as far as it decides whether they are asked anything. */
public enum Presence {
    HERE,
    /** On a pause, or in a crisis. */
    AWAY,
    /** They said farewell. */
    LEFT,
    DIED,
    /** It is not known here yet, or what is known is in doubt. */
    UNKNOWN
}
