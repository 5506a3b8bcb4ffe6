package org.livingwell.platform.paper;

/** The words cannot be set in our font, or are too many: nothing is printed with holes in it. */
public final class NotPrintableException extends RuntimeException {

    NotPrintableException(String why) {
        super(why, null, false, false);
    }
}
