package org.livingwell.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.subethamail.smtp.server.SMTPServer;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;

/** Takes in e-mails by SMTP and text messages by HTTP, and shows both. */
public final class MailRoom {

    private MailRoom() {}

    /** The data folder, the SMTP port, the page's port and the port for text messages. */
    public static void main(String[] arguments) throws IOException {
        var json = JsonMapper.shared();
        var mails = new Shelf(Path.of(arguments[0], "mails"), json);
        var texts = new Shelf(Path.of(arguments[0], "texts"), json);
        SMTPServer.port(Integer.parseInt(arguments[1]))
                .bindAddress(InetAddress.getByName("localhost"))
                .messageHandler((_, from, to, bytes) -> mails.add(read(from, to, bytes)))
                .build()
                .start();
        MessagePages.serve(Integer.parseInt(arguments[2]), json, mails, texts);
        MessagePages.serve(Integer.parseInt(arguments[3]), json, texts, mails);
    }

    private static Sent read(String from, String to, byte[] bytes) {
        try {
            var mail =
                    new MimeMessage(
                            Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            var subject = mail.getSubject() == null ? "" : mail.getSubject();
            var id =
                    mail.getMessageID() == null
                            ? UUID.randomUUID().toString()
                            : mail.getMessageID();
            return new Sent(id, "mail", from, to, subject, text(mail), Instant.now());
        } catch (MessagingException | IOException e) {
            throw new IllegalArgumentException("not a mail", e);
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        var content = part.getContent();
        if (content instanceof String text) return text;
        if (!(content instanceof MimeMultipart parts)) return "";
        var all = new StringBuilder();
        for (var i = 0; i < parts.getCount(); i++) all.append(text(parts.getBodyPart(i)));
        return all.toString();
    }
}
