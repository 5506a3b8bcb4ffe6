package org.livingwell.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.livingwell.local.notify.CallBacks;
import org.livingwell.local.notify.DemoNotify;
import org.livingwell.local.notify.NotifyMessage;
import org.livingwell.local.notify.NotifyStandIn;
import org.subethamail.smtp.server.SMTPServer;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;

/**
 * Takes in e-mails by SMTP, text messages by HTTP, and both and letters as GOV.UK Notify does, and
 * shows them all.
 */
public final class MailRoom {

    private static final Duration AGAIN_AFTER = Duration.ofSeconds(5);

    private MailRoom() {}

    /**
     * The data folder, the SMTP port, the page's port, the port for text messages and where Notify
     * calls back.
     */
    public static void main(String[] arguments) throws IOException {
        var json = JsonMapper.shared();
        var mails = new Shelf(Path.of(arguments[0], "mails"), json);
        var texts = new Shelf(Path.of(arguments[0], "texts"), json);
        SMTPServer.port(Integer.parseInt(arguments[1]))
                .bindAddress(InetAddress.getByName("localhost"))
                .messageHandler((_, from, to, bytes) -> mails.add(read(from, to, bytes)))
                .build()
                .start();
        var letters = new Shelf(Path.of(arguments[0], "letters"), json);
        MessagePages.serve(Integer.parseInt(arguments[2]), json, mails, texts, letters);
        var server =
                MessagePages.serve(Integer.parseInt(arguments[3]), json, texts, mails, letters);
        var back = CallBacks.to(arguments[4], DemoNotify.CALLBACK_TOKEN, AGAIN_AFTER);
        NotifyStandIn.on(server, it -> shelf(it, mails, texts, letters).add(sent(it)), back);
    }

    private static Shelf shelf(NotifyMessage it, Shelf mails, Shelf texts, Shelf letters) {
        return switch (it.type()) {
            case "email" -> mails;
            case "letter" -> letters;
            default -> texts;
        };
    }

    private static Sent sent(NotifyMessage it) {
        String kind =
                switch (it.type()) {
                    case "email" -> "mail";
                    case "letter" -> "letter";
                    default -> "text message";
                };
        return new Sent(it.name(), kind, "Notify", it.to(), it.subject(), it.body(), it.at());
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
