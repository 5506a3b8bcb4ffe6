package org.livingwell.careplan.outcome;

import org.springframework.dao.TransientDataAccessException;

import java.io.Serial;

/** It was told before what it needs was heard here: it is heard in a moment. */
final class NotKnownYetException extends TransientDataAccessException {

    @Serial private static final long serialVersionUID = 1L;

    NotKnownYetException() {
        super("It is not known here yet where they are");
    }
}
