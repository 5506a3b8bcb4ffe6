package org.livingwell.local;

/** A running piece of the stack, so that the launcher and fault tests treat all alike. */
public interface Part extends AutoCloseable {

    String name();

    Child child();

    /** What a person opens or connects to. */
    String address();

    /** Starts it again on the same ports and data, after it was stopped or killed. */
    void restart();

    default Process process() {
        return child().process();
    }

    default long pid() {
        return child().pid();
    }

    default void kill9() {
        child().kill9();
    }

    default void freeze() {
        child().freeze();
    }

    default void thaw() {
        child().thaw();
    }

    @Override
    default void close() {
        child().stop();
    }
}
