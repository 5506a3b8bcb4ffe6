package org.livingwell.platform.paper;

import io.micrometer.core.instrument.MeterRegistry;

import org.livingwell.platform.beside.Beside;
import org.livingwell.platform.beside.Bounds;
import org.livingwell.platform.beside.Busy;
import org.livingwell.platform.paper.Paper.Look;

import java.util.Map;

/** The one way to print: a service has one, and nothing is printed on a request's own thread. */
public final class Press implements AutoCloseable {

    private static final Busy BUSY =
            new Busy("printing-busy", "A lot is being printed. Try again in a moment");

    private final Beside beside;

    public Press(Bounds bounds, MeterRegistry meters) {
        this.beside = new Beside("printing", bounds, BUSY, meters);
    }

    /**
     * A tagged PDF with its font in it.
     *
     * @throws NotPrintableException where the font lacks a letter of it, or it is too long
     * @throws org.livingwell.platform.beside.BusyException where too much is printed at once
     */
    public byte[] print(Paper paper, Look look, Map<String, ?> words) {
        return beside.work(() -> paper.print(look, words));
    }

    @Override
    public void close() {
        beside.close();
    }
}
