package org.livingwell.intake.team.duty;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

import java.util.Map;
import java.util.Properties;
import java.util.UUID;

/** Tells by e-mail where the contact is an address, by text message where it is a number. */
@Component
class DutyMessages implements DutyAlert {

    record TextMessage(String to, String text, String id) {}

    private final RestClient texts;
    private final Session mail;
    private final String sender;

    DutyMessages(
            RestClient.Builder clients,
            @Value("${SMS_URL:http://localhost:8026/messages}") String texts,
            @Value("${SMTP_HOST:localhost}") String host,
            @Value("${SMTP_PORT:2525}") int port,
            @Value("${MAIL_FROM:hello@messages.example}") String sender) {
        this.texts = clients.baseUrl(texts).build();
        this.mail = Session.getInstance(properties(host, port));
        this.sender = sender;
    }

    private static Properties properties(String host, int port) {
        var properties = new Properties();
        properties.putAll(
                Map.of(
                        "mail.smtp.host", host,
                        "mail.smtp.port", Integer.toString(port),
                        "mail.smtp.connectiontimeout", "3000",
                        "mail.smtp.timeout", "5000",
                        "mail.smtp.writetimeout", "5000"));
        return properties;
    }

    @Override
    public void tell(String contact, Alert alert) {
        String more = alert.more() == 0 ? "" : "\nAnd " + alert.more() + " more: " + alert.list();
        send(
                contact,
                alert.again() ? "Please have a look now" : "Please have a look",
                String.join("\n", alert.lines()) + more);
    }

    @Override
    public void test(String contact, String placeName) {
        send(
                contact,
                "Test message",
                "This is a test. Messages for whoever is on duty in "
                        + placeName
                        + " come here. There is nothing to do.");
    }

    private void send(String contact, String subject, String text) {
        if (contact.contains("@")) mail(contact, subject, text);
        else text(contact, text);
    }

    private void text(String number, String text) {
        texts.post()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new TextMessage(number, text, UUID.randomUUID().toString()))
                .retrieve()
                .toBodilessEntity();
    }

    private void mail(String address, String subject, String text) {
        try {
            var message = new MimeMessage(mail);
            message.setFrom(new InternetAddress(sender));
            message.setRecipient(RecipientType.TO, new InternetAddress(address));
            message.setSubject(subject, "UTF-8");
            message.setText(text, "UTF-8");
            Transport.send(message);
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed.getClass().getSimpleName());
        }
    }
}
