package org.livingwell.contact.reaching.need.domain;

/** What somebody can read or hear, as the NHS Accessible Information Standard lists formats. */
public enum Format {
    LARGE_PRINT,
    EASY_READ,
    AUDIO,
    BRAILLE,
    SIGNED_VIDEO,
    PLAIN_EMAIL,
    COLOURED_PAPER
}
