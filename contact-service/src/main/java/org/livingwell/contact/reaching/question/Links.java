package org.livingwell.contact.reaching.question;

import org.livingwell.contact.reaching.question.domain.Put;
import org.livingwell.platform.seal.LookupKeys;
import org.livingwell.platform.secret.Secret;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes the secret of a question's link from the key of its place, the same each time, so that a
 * process that dies between wanting the message and remembering so sends the link that works.
 */
@Component
class Links {

    private final LookupKeys keys;
    private final String portal;

    Links(LookupKeys keys, @Value("${PUBLIC_URL:http://localhost:8080}") String portal) {
        this.keys = keys;
        this.portal = portal;
    }

    /** 128 bits, which nobody without that key can tell from random ones. */
    Secret secret(Put put) {
        return new Secret(keys.of(put.place()).hash("question-link", put.question().toString()));
    }

    /** Behind the {@code #}, so that no server and no log has it. */
    String link(Secret secret) {
        return portal + "/answer#" + secret.value();
    }
}
