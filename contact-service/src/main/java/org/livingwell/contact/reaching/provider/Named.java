package org.livingwell.contact.reaching.provider;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import java.util.UUID;

/** An e-mail whose id follows from its message's, so that a repeat is seen to be one. */
final class Named extends MimeMessage {

    private final String name;

    Named(Session session, UUID id, String from) {
        super(session);
        this.name = "<" + id + from.substring(from.indexOf('@')) + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", name);
    }
}
