package org.livingwell.intake.introduction.messaging;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.livingwell.intake.introduction.application.DutyAlert;
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
            @Value("${MAIL_FROM:hello@living-well.example}") String sender) {
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
        if (contact.contains("@")) mail(contact, alert);
        else text(contact, alert);
    }

    private void text(String number, Alert alert) {
        texts.post()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new TextMessage(number, words(alert), UUID.randomUUID().toString()))
                .retrieve()
                .toBodilessEntity();
    }

    private void mail(String address, Alert alert) {
        try {
            var message = new MimeMessage(mail);
            message.setFrom(new InternetAddress(sender));
            message.setRecipient(RecipientType.TO, new InternetAddress(address));
            message.setSubject(
                    alert.again() ? "Please have a look now" : "Please have a look", "UTF-8");
            message.setText(words(alert), "UTF-8");
            Transport.send(message);
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed.getClass().getSimpleName());
        }
    }

    private static String words(Alert alert) {
        String first = alert.again() ? "Nobody has opened this yet. " : "";
        return first + "Reference " + alert.reference().value() + ": " + alert.link();
    }
}
