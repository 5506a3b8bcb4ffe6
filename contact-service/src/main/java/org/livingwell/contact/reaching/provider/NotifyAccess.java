package org.livingwell.contact.reaching.provider;

import org.livingwell.platform.paper.Press;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Duration;

/** What an operator said of an account at GOV.UK Notify. */
@Component
final class NotifyAccess {

    static final Duration LONGEST = Duration.ofSeconds(5);

    private final String key;
    private final String url;
    private final String text;
    private final String email;
    private final boolean letters;
    private final Press press;

    NotifyAccess(
            @Value("${NOTIFY_API_KEY:}") String key,
            @Value("${NOTIFY_URL:https://api.notifications.service.gov.uk}") String url,
            @Value("${NOTIFY_TEXT_TEMPLATE:}") String text,
            @Value("${NOTIFY_EMAIL_TEMPLATE:}") String email,
            @Value("${NOTIFY_LETTERS:false}") boolean letters,
            Press press) {
        this.key = key;
        this.url = url;
        this.text = text;
        this.email = email;
        this.letters = letters;
        this.press = press;
    }

    boolean isGiven() {
        return !key.isBlank();
    }

    boolean hasEmails() {
        return !email.isBlank();
    }

    boolean hasLetters() {
        return letters;
    }

    Notify open() {
        return Notify.at(url, key, text, email, LONGEST, press);
    }
}
