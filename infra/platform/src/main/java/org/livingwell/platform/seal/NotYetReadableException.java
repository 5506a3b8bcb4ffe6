package org.livingwell.platform.seal;

import org.springframework.dao.TransientDataAccessException;

/**
 * One document cannot be read by this process as it runs now: a newer release kept it, or its key
 * is not here. It passes by waiting, and all others can be read.
 */
public final class NotYetReadableException extends TransientDataAccessException {

    private static final long serialVersionUID = 1;

    public NotYetReadableException(String why) {
        super(why);
    }
}
