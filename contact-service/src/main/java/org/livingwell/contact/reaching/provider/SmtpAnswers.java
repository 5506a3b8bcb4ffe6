package org.livingwell.contact.reaching.provider;

import jakarta.mail.MessagingException;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.provider.Handed.Down;

/** What an SMTP server's answer means for the message. */
final class SmtpAnswers {

    private static final int NEVER = 500;
    private static final int CLOSING = 421;

    private SmtpAnswers() {}

    /**
     * @param begun whether the words began to go
     */
    static Carried of(MessagingException failed, boolean begun) {
        for (Exception it = failed; it != null; it = next(it)) {
            switch (it) {
                case SMTPAddressFailedException no when no.getReturnCode() > 0 -> {
                    return receiver(no.getReturnCode());
                }
                case SMTPSendFailedException no when no.getReturnCode() > 0 -> {
                    return command(no.getCommand(), no.getReturnCode());
                }
                default -> {}
            }
        }
        return begun ? Carried.unsure() : Carried.down();
    }

    /** What is said of one receiver holds back one message, save that the server is closing. */
    private static Carried receiver(int code) {
        if (code >= NEVER) return Carried.refused("smtp-" + code);
        return code == CLOSING ? Carried.down() : Carried.later();
    }

    /** They refuse us where they do not take our name, and this message where they read it. */
    private static Carried command(String command, int code) {
        if (code < NEVER) return Carried.down();
        return command.startsWith("MAIL")
                ? Carried.ours(new Down())
                : Carried.refused("smtp-" + code);
    }

    private static @Nullable Exception next(Exception it) {
        return it instanceof MessagingException mail ? mail.getNextException() : null;
    }
}
