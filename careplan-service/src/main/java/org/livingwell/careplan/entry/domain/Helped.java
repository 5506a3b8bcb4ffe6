package org.livingwell.careplan.entry.domain;

/** How much it helped, when they tried it. */
public enum Helped {
    A_LOT,
    A_LITTLE,
    NOT
}
