package org.livingwell.contact.reaching.provider;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;

import org.eclipse.angus.mail.smtp.SMTPTransport;

import java.io.OutputStream;

/** Knows whether the words began to go: from then on a broken line leaves us unsure. */
final class MarkedTransport extends SMTPTransport {

    private boolean begun;

    MarkedTransport(Session session) {
        super(session, null);
    }

    @Override
    protected OutputStream data() throws MessagingException {
        OutputStream out = super.data();
        begun = true;
        return out;
    }

    boolean hasBegun() {
        return begun;
    }

    /** What they say to a farewell changes nothing. */
    void hangUp() {
        try {
            close();
        } catch (MessagingException _) {
            begun = false;
        }
    }
}
