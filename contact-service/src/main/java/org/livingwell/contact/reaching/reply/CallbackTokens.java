package org.livingwell.contact.reaching.reply;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;

/** What was agreed with each provider, so that nobody else tells us what became of a message. */
@Component
public class CallbackTokens {

    /** Notify takes none that is shorter. */
    private static final int SHORTEST = 10;

    private static final Profiles LOCAL = Profiles.of("local");
    private static final String BEARER = "Bearer ";

    private final Map<String, byte[]> tokens;

    CallbackTokens(@Value("${NOTIFY_CALLBACK_TOKEN:}") String notify, Environment environment) {
        if (notify.startsWith("local-demo-") && !environment.acceptsProfiles(LOCAL)) {
            throw new IllegalArgumentException(
                    "A NOTIFY_CALLBACK_TOKEN for demonstration is refused outside the local"
                            + " profile");
        }
        if (!notify.isEmpty() && notify.length() < SHORTEST) {
            throw new IllegalArgumentException("NOTIFY_CALLBACK_TOKEN is too short");
        }
        this.tokens =
                notify.isEmpty()
                        ? Map.of()
                        : Map.of("notify", notify.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether they call us. */
    public boolean agreedWith(String provider) {
        return tokens.containsKey(provider);
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
