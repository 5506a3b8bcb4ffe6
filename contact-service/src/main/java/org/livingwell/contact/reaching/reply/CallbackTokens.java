package org.livingwell.contact.reaching.reply;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;

/** What was agreed with each provider, so that nobody else tells us what became of a message. */
@Component
class CallbackTokens {

    /** Notify takes none that is shorter. */
    private static final int SHORTEST = 10;

    private static final String BEARER = "Bearer ";

    private final Map<String, byte[]> tokens;

    CallbackTokens(@Value("${NOTIFY_CALLBACK_TOKEN:}") String notify) {
        if (!notify.isEmpty() && notify.length() < SHORTEST) {
            throw new IllegalArgumentException("NOTIFY_CALLBACK_TOKEN is too short");
        }
        this.tokens =
                notify.isEmpty()
                        ? Map.of()
                        : Map.of("notify", notify.getBytes(StandardCharsets.UTF_8));
    }

    /** Where nothing was agreed, nobody is let in. */
    void mustBe(String provider, @Nullable String authorization) {
        byte[] agreed = tokens.get(provider);
        if (agreed == null || authorization == null || !authorization.startsWith(BEARER)) {
            throw new AccessDeniedException("no token of this provider's");
        }
        byte[] said = authorization.substring(BEARER.length()).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(agreed, said)) {
            throw new AccessDeniedException("not this provider's token");
        }
    }
}
