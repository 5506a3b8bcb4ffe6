package org.livingwell.platform.seal;

/**
 * What wrapping all keys anew came to.
 *
 * @param rewrapped under the newest key-encryption key now
 * @param already wrapped by it before
 * @param erased tombstones, which hold no key
 */
record Rewrapped(long rewrapped, long already, long erased) {

    static final Rewrapped NONE = new Rewrapped(0, 0, 0);

    Rewrapped plus(Rewrapped other) {
        return new Rewrapped(
                rewrapped + other.rewrapped, already + other.already, erased + other.erased);
    }
}
