package org.livingwell.contact.reaching.provider;

import org.livingwell.contact.reaching.rule.domain.Channel;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Who carries what: GOV.UK Notify where there is a key for it, else the stand-in and SMTP. */
@Configuration
class Carriers {

    private static final Duration LONGEST = NotifyAccess.LONGEST;

    @Bean
    Map<Channel, Carrier> carrierOfChannel(
            RestClient.Builder clients,
            NotifyAccess access,
            @Value("${SMS_URL:http://localhost:8026/messages}") String standIn,
            @Value("${SMTP_HOST:localhost}") String host,
            @Value("${SMTP_PORT:2525}") int port,
            @Value("${MAIL_FROM:hello@messages.example}") String from) {
        Carrier mail = new Mail(host, port, from, LONGEST);
        if (!access.isGiven()) {
            return Map.of(
                    Channel.TEXT, new TextStandIn(clients, standIn, LONGEST), Channel.EMAIL, mail);
        }
        Carrier notify = access.open();
        var carriers = new EnumMap<Channel, Carrier>(Channel.class);
        carriers.put(Channel.TEXT, notify);
        carriers.put(Channel.EMAIL, access.hasEmails() ? notify : mail);
        if (access.hasLetters()) carriers.put(Channel.LETTER, notify);
        return carriers;
    }
}
