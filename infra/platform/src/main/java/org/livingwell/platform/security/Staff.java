package org.livingwell.platform.security;

/** Who works here: by what a service heard of it; by its own books where it is the one who says. */
public interface Staff {

    /**
     * Not of whoever is unknown: staff made by hand work before anybody heard of them.
     *
     * @throws RuntimeException where it cannot be looked up, and then nothing is let in
     */
    boolean left(Caller caller);
}
