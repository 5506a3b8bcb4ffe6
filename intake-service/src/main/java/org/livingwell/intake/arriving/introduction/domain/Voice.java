package org.livingwell.intake.arriving.introduction.domain;

/** Who said something; it stays theirs wherever it is carried. */
public enum Voice {
    PERSON,
    /** Family, friend, neighbour or carer. */
    SUPPORTER,
    SERVICE,
    /** Whoever of the team wrote it down. */
    WORKER
}
