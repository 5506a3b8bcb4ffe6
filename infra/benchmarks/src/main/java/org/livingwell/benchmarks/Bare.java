package org.livingwell.benchmarks;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.bson.Document;
import org.bson.conversions.Bson;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The same writes and the same e-mails as contact's, made by nothing but the two libraries. */
final class Bare {

    /** Twice as many as contact hands over at once of what many get: nothing gives way here. */
    private static final int AT_ONCE = 8;

    private static final Bson CHANGED =
            Updates.combine(
                    Updates.inc("version", 1), Updates.set("state", "other words ".repeat(60)));

    private final MongoCollection<Document> collection;
    private final Session session;

    Bare(MongoCollection<Document> collection, int smtp) {
        this.collection = collection.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", "localhost");
        settings.setProperty("mail.smtp.port", Integer.toString(smtp));
        settings.setProperty("mail.smtp.quitwait", "false");
        this.session = Session.getInstance(settings);
    }

    /** What contact writes for each message. */
    record Writes(int inserts, int updates, int findAndModifies) {

        static Writes of(Asked asked, int messages) {
            return new Writes(
                    (int) Math.round(asked.count("insert") / messages),
                    (int) Math.round(asked.count("update") / messages),
                    (int) Math.round(asked.count("findAndModify") / messages));
        }
    }

    Duration run(int messages, Writes writes) throws InterruptedException {
        long begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            for (int i = 0; i < messages; i++) threads.submit(() -> one(writes));
            threads.shutdown();
            if (!threads.awaitTermination(20, TimeUnit.MINUTES)) {
                throw new IllegalStateException("the bare writes do not end");
            }
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private void one(Writes writes) {
        String id = "";
        for (int i = 0; i < writes.inserts(); i++) {
            id = UUID.randomUUID().toString();
            collection.insertOne(
                    new Document("_id", id)
                            .append("state", "some words ".repeat(60))
                            .append("version", 1));
        }
        for (int i = 0; i < writes.updates(); i++) collection.updateOne(eq("_id", id), CHANGED);
        mail(id);
        for (int i = 0; i < writes.findAndModifies(); i++) {
            collection.findOneAndUpdate(eq("_id", id), CHANGED);
        }
    }

    private void mail(String id) {
        try {
            var message = new MimeMessage(session);
            message.setFrom(new InternetAddress("hello@messages.example"));
            message.setRecipient(RecipientType.TO, new InternetAddress(id + "@people.example"));
            message.setSubject("A message for you", "UTF-8");
            message.setText("Please ring 020 7946 0500.", StandardCharsets.UTF_8.name());
            Transport.send(message);
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
