package org.livingwell.contact.reaching.provider;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.provider.ReceivedTexts.NotAnswered;
import org.livingwell.contact.reaching.provider.ReceivedTexts.Received;
import org.livingwell.contact.reaching.rule.domain.Channel;
import org.livingwell.platform.beside.BusyException;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.paper.NotPrintableException;
import org.livingwell.platform.paper.Press;
import org.livingwell.platform.phone.Phones;

import uk.gov.service.notify.NotificationClient;
import uk.gov.service.notify.NotificationClientException;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * GOV.UK Notify, through its own client, kept within bounds it does not set itself: no time-out,
 * and a POST sent twice where the line breaks.
 */
final class Notify implements Carrier {

    /** A name, the service's id and a secret, with dashes between. */
    private static final int SHORTEST_KEY = 36 + 1 + 36;

    static {
        // read once, when this JVM first opens an HttpURLConnection
        System.setProperty("sun.net.http.retryPost", "false");
        System.setProperty("sun.net.client.defaultConnectTimeout", "3000");
        System.setProperty("sun.net.client.defaultReadTimeout", "30000");
    }

    private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();
    private final NotificationClient client;
    private final String textTemplate;
    private final String emailTemplate;
    private final Duration longest;
    private final Press press;

    private Notify(
            NotificationClient client,
            String textTemplate,
            String emailTemplate,
            Duration longest,
            Press press) {
        this.client = client;
        this.textTemplate = textTemplate;
        this.emailTemplate = emailTemplate;
        this.longest = longest;
        this.press = press;
    }

    static Notify at(
            String url, String key, String text, String email, Duration longest, Press press) {
        if (key.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("NOTIFY_API_KEY is too short to be a key");
        }
        if (text.isBlank()) throw new IllegalArgumentException("NOTIFY_TEXT_TEMPLATE is missing");
        // the one constructor that leaves the TLS settings of the whole JVM alone
        var client = new NotificationClient(key, url, null, null);
        return new Notify(client, text, email, longest, press);
    }

    @Override
    public String name() {
        return "notify";
    }

    @Override
    public boolean takes(Outgoing it) {
        return it.channel() != Channel.LETTER || Envelope.of(it.to()).isReadByNotify();
    }

    @Override
    public Carried carry(Outgoing it) {
        if (it.channel() == Channel.EMAIL) return within(() -> email(it));
        if (it.channel() == Channel.LETTER) return letter(it);
        String number = Phones.line(it.to()).orElse(null);
        return number == null || !Phones.getsTexts(new Words(number))
                ? Carried.refused("no-number-for-texts")
                : within(() -> text(it, number));
    }

    /**
     * @throws NotAnswered where nobody says, or in words nobody can read
     */
    List<Received> received(@Nullable String olderThan) {
        Future<List<Received>> listed = calls.submit(() -> list(olderThan));
        try {
            return listed.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException nobody) {
            listed.cancel(true);
            throw new NotAnswered();
        } catch (InterruptedException _) {
            listed.cancel(true);
            Thread.currentThread().interrupt();
            throw new NotAnswered();
        }
    }

    private List<Received> list(@Nullable String olderThan) throws NotificationClientException {
        return client.getReceivedTextMessages(olderThan).getReceivedTextMessages().stream()
                .map(it -> new Received(it.getId().toString(), it.getUserNumber(), it.getContent()))
                .toList();
    }

    /** Printed before the clock runs: it is not their fault how long that takes. */
    private Carried letter(Outgoing it) {
        if (!Envelope.of(it.to()).isReadByNotify()) return Carried.refused("address-not-for-post");
        byte[] pdf;
        try {
            pdf = Sheet.print(press, it);
        } catch (NotPrintableException unset) {
            return Carried.refused("not-printable");
        } catch (BusyException full) {
            return Carried.later();
        }
        return within(() -> posted(it, pdf));
    }

    private String posted(Outgoing it, byte[] pdf) throws NotificationClientException {
        var content = new ByteArrayInputStream(pdf);
        return client.sendPrecompiledLetterWithInputStream(it.id().toString(), content)
                .getNotificationId()
                .toString();
    }

    private String text(Outgoing it, String number) throws NotificationClientException {
        var words = Map.of("body", it.text());
        var sent = client.sendSms(textTemplate, number, words, it.id().toString());
        return sent.getNotificationId().toString();
    }

    private String email(Outgoing it) throws NotificationClientException {
        var words = Map.of("subject", it.subject(), "body", it.text());
        var sent = client.sendEmail(emailTemplate, it.to().value(), words, it.id().toString());
        return sent.getNotificationId().toString();
    }

    /**
     * On a thread of its own: breaking that off closes the line, so that nothing waits for ever.
     */
    private Carried within(Callable<String> call) {
        Future<String> sent = calls.submit(call);
        try {
            return Carried.taken(name(), sent.get(longest.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException failed) {
            return failed.getCause() instanceof NotificationClientException said
                    ? NotifyAnswers.of(said)
                    : Carried.unsure(); // they took it, in words nobody can read
        } catch (TimeoutException late) {
            sent.cancel(true);
            return Carried.unsure();
        } catch (InterruptedException _) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            return Carried.unsure();
        }
    }
}
