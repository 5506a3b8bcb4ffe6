package org.livingwell.platform.web;

/** A request that makes something says which one it is, so that sending it again makes one. */
final class KeyMissingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    KeyMissingException() {
        super("key-missing", null, false, false);
    }
}
