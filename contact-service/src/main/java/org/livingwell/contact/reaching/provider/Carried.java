package org.livingwell.contact.reaching.provider;

import org.livingwell.contact.reaching.provider.Handed.Down;
import org.livingwell.contact.reaching.provider.Handed.Refused;
import org.livingwell.contact.reaching.provider.Handed.Taken;
import org.livingwell.contact.reaching.provider.Handed.Unsure;

/** What a carrier says of one message, and whose fault it is where it did not go. */
record Carried(Handed handed, Fault fault) {

    /** Theirs opens their circuit; ours rings an alarm, for no message gets through until then. */
    enum Fault {
        NOBODYS,
        THEIRS,
        OURS
    }

    static Carried taken(String provider, String reference) {
        return new Carried(new Taken(provider, reference), Fault.NOBODYS);
    }

    static Carried refused(String code) {
        return new Carried(new Refused(code), Fault.NOBODYS);
    }

    /** Not now, for the sake of this one message. */
    static Carried later() {
        return new Carried(new Down(), Fault.NOBODYS);
    }

    static Carried down() {
        return new Carried(new Down(), Fault.THEIRS);
    }

    static Carried unsure() {
        return new Carried(new Unsure(), Fault.THEIRS);
    }

    /** Our key, our templates or our address of theirs is wrong. */
    static Carried ours(Handed handed) {
        return new Carried(handed, Fault.OURS);
    }
}
