package org.livingwell.platform.web;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/** A text with characters nobody types. */
final class UnsafeTextException extends DatabindException {

    private static final long serialVersionUID = 1;

    UnsafeTextException(JsonParser parser) {
        super(parser, "control-characters");
    }
}
