package org.livingwell.local.notify;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A key of Notify's: a name, the service's id and a secret, with dashes between. */
record NotifyKey(String service, String secret) {

    private static final int ID = 36;
    private static final String BEARER = "Bearer ";
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(30);

    static NotifyKey of(String key) {
        int secret = key.length() - ID;
        return new NotifyKey(key.substring(secret - 1 - ID, secret - 1), key.substring(secret));
    }

    /** Whether whoever asks signed with this key, just now. */
    void mustHaveSigned(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith(BEARER)) {
            throw new NotifyError(
                    401, "AuthError", "Unauthorized: authentication token must be provided");
        }
        String[] parts = authorization.substring(BEARER.length()).split("\\.");
        if (parts.length != 3 || !signed(parts[0] + "." + parts[1], parts[2])) {
            throw NotifyError.of(403);
        }
        var claims = claims(parts[1]);
        if (!claims.path("iss").asString("").equals(service)) throw NotifyError.of(403);
        var at = Instant.ofEpochSecond(claims.path("iat").asLong(0));
        if (Duration.between(at, Instant.now()).abs().compareTo(CLOCKS_DIFFER) > 0) {
            throw new NotifyError(
                    403,
                    "AuthError",
                    "Error: Your system clock must be accurate to within 30 seconds");
        }
    }

    private boolean signed(String words, String signature) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            var ours =
                    Base64.getUrlEncoder()
                            .withoutPadding()
                            .encode(mac.doFinal(words.getBytes(UTF_8)));
            return MessageDigest.isEqual(ours, signature.getBytes(UTF_8));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    private static JsonNode claims(String part) {
        try {
            return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(part));
        } catch (JacksonException | IllegalArgumentException odd) {
            throw NotifyError.of(403);
        }
    }

    @Override
    public String toString() {
        return "•••";
    }
}
