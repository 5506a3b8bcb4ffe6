package org.livingwell.contact.planted;

import org.livingwell.contact.reaching.provider.Handed;
import org.livingwell.contact.reaching.provider.Outgoing;
import org.livingwell.contact.reaching.provider.Providers;

import java.util.function.Function;

/** What nobody may do: it hands something over, and no gate was asked. */
public final class Sneak {

    private Sneak() {}

    static Handed past(Providers providers, Outgoing it) {
        return providers.hand(it);
    }

    static byte[] printing(Providers providers, Outgoing it) {
        return providers.print(it);
    }

    static Function<Outgoing, Handed> pointing(Providers providers) {
        return providers::hand;
    }
}
