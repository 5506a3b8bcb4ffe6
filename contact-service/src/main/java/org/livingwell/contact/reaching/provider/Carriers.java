package org.livingwell.contact.reaching.provider;

import org.livingwell.contact.reaching.rule.domain.Channel;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

import java.time.Duration;
import java.util.Map;

/** Who carries what: GOV.UK Notify where there is a key for it, else the stand-in and SMTP. */
@Configuration
class Carriers {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    @Bean
    Map<Channel, Carrier> carrierOfChannel(
            RestClient.Builder clients,
            @Value("${NOTIFY_API_KEY:}") String key,
            @Value("${NOTIFY_URL:https://api.notifications.service.gov.uk}") String url,
            @Value("${NOTIFY_TEXT_TEMPLATE:}") String text,
            @Value("${NOTIFY_EMAIL_TEMPLATE:}") String email,
            @Value("${SMS_URL:http://localhost:8026/messages}") String standIn,
            @Value("${SMTP_HOST:localhost}") String host,
            @Value("${SMTP_PORT:2525}") int port,
            @Value("${MAIL_FROM:hello@living-well.example}") String from) {
        Carrier mail = new Mail(host, port, from, LONGEST);
        if (key.isBlank()) {
            return Map.of(
                    Channel.TEXT, new TextStandIn(clients, standIn, LONGEST), Channel.EMAIL, mail);
        }
        Carrier notify = Notify.at(url, key, text, email, LONGEST);
        return Map.of(Channel.TEXT, notify, Channel.EMAIL, email.isBlank() ? mail : notify);
    }
}
