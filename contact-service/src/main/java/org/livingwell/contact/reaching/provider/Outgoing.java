package org.livingwell.contact.reaching.provider;

import org.livingwell.contact.reaching.rule.domain.Channel;
import org.livingwell.platform.domain.Words;

import java.util.Locale;
import java.util.UUID;

/**
 * One message as it is handed to whoever carries it.
 *
 * @param id the message's own, given on as the provider's reference: it names nobody
 * @param to a number or an address
 * @param sender the name it comes from
 * @param subject of an e-mail or a letter; a text has none
 * @param language it is written in
 */
public record Outgoing(
        UUID id,
        Channel channel,
        Words to,
        String sender,
        String subject,
        String text,
        Locale language) {

    /** In English. */
    public Outgoing(
            UUID id, Channel channel, Words to, String sender, String subject, String text) {
        this(id, channel, to, sender, subject, text, Locale.UK);
    }
}
