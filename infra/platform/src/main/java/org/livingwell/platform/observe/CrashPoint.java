package org.livingwell.platform.observe;

/** A moment at which a fault test may end the process; nothing happens there unless it is armed. */
public interface CrashPoint {

    /**
     * @param moment {@code after-commit, after-publish, before-removal} or {@code before-offset}
     */
    void reach(String moment);
}
