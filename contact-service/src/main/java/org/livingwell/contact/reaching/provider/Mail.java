package org.livingwell.contact.reaching.provider;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.StreamProvider;

import org.eclipse.angus.mail.util.MailStreamProvider;
import org.livingwell.contact.reaching.provider.Handed.Down;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;

/** E-mails by SMTP. */
final class Mail implements Carrier {

    // named, as it is else looked up on the whole class path for each e-mail
    static {
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private final Session session;
    private final String from;

    Mail(String host, int port, String from, Duration longest) {
        if (!from.contains("@")) throw new IllegalArgumentException("MAIL_FROM is no address");
        this.session = Session.getInstance(properties(host, port, longest));
        this.from = from;
    }

    private static Properties properties(String host, int port, Duration longest) {
        var all = new Properties();
        String millis = Long.toString(longest.toMillis());
        all.setProperty("mail.smtp.host", host);
        all.setProperty("mail.smtp.port", Integer.toString(port));
        all.setProperty("mail.smtp.connectiontimeout", millis);
        all.setProperty("mail.smtp.timeout", millis);
        all.setProperty("mail.smtp.writetimeout", millis);
        all.setProperty("mail.smtp.quitwait", "false"); // it is taken by then
        return all;
    }

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public Carried carry(Outgoing it) {
        InternetAddress to;
        try {
            to = new InternetAddress(it.to().value(), true);
        } catch (AddressException none) {
            return Carried.refused("no-address");
        }
        var message = new Named(session, it.id(), from);
        try {
            write(message, it, to);
        } catch (MessagingException | UnsupportedEncodingException ours) {
            return Carried.ours(new Down());
        }
        return send(message, to);
    }

    private void write(MimeMessage message, Outgoing it, InternetAddress to)
            throws MessagingException, UnsupportedEncodingException {
        message.setFrom(new InternetAddress(from, line(it.sender()), "UTF-8"));
        message.setRecipient(RecipientType.TO, to);
        message.setSubject(line(it.subject()), "UTF-8");
        message.setText(it.text(), StandardCharsets.UTF_8.name());
        message.saveChanges();
    }

    private Carried send(MimeMessage message, InternetAddress to) {
        var line = new MarkedTransport(session);
        try {
            line.connect();
        } catch (AuthenticationFailedException wrong) {
            return Carried.ours(new Down());
        } catch (MessagingException unreachable) {
            return Carried.down();
        }
        try {
            line.sendMessage(message, new InternetAddress[] {to});
            return Carried.taken(name(), message.getMessageID());
        } catch (MessagingException failed) {
            return SmtpAnswers.of(failed, line.hasBegun());
        } finally {
            line.hangUp();
        }
    }

    /** A header is one line. */
    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
