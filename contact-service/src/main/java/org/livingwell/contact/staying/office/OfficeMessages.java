package org.livingwell.contact.staying.office;

import org.livingwell.contact.reaching.provider.Handed;
import org.livingwell.contact.reaching.provider.Handed.Taken;
import org.livingwell.contact.reaching.provider.Outgoing;
import org.livingwell.contact.reaching.provider.Providers;
import org.livingwell.contact.reaching.rule.domain.Channel;
import org.springframework.stereotype.Component;

/** The one way to staff: by e-mail where it is an address, by text where it is a number. */
@Component
public class OfficeMessages {

    private final Providers providers;

    OfficeMessages(Providers providers) {
        this.providers = providers;
    }

    /** Whether it certainly left; what may have left may be told again. */
    public boolean left(OfficeMessage it) {
        var channel = it.to().value().contains("@") ? Channel.EMAIL : Channel.TEXT;
        Handed handed =
                providers.hand(
                        new Outgoing(
                                it.id(), channel, it.to(), it.sender(), it.subject(), it.text()));
        return handed instanceof Taken;
    }
}
