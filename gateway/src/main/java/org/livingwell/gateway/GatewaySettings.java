package org.livingwell.gateway;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** What differs between installations; an unsafe combination does not start. */
@ConfigurationProperties("living-well")
public record GatewaySettings(
        URI publicUrl,
        URI keycloakUrl,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String sessionKey,
        @DefaultValue({}) List<String> draftKeys,
        @DefaultValue("false") boolean plainHttp,
        Map<String, URI> services) {

    public GatewaySettings {
        if (!plainHttp && !"https".equals(publicUrl.getScheme()))
            throw new IllegalArgumentException(
                    "PUBLIC_URL must begin with https outside the local profile");
        if (clientSecret.isBlank())
            throw new IllegalArgumentException(
                    "CLIENT_SECRET must be set outside the local profile");
        if (draftKeys.isEmpty()) draftKeys = List.of(sessionKey);
        boolean demonstration =
                isDemonstration(clientSecret)
                        || isDemonstration(text(sessionKey))
                        || draftKeys.stream().anyMatch(it -> isDemonstration(text(it)));
        if (!plainHttp && demonstration)
            throw new IllegalArgumentException(
                    "A CLIENT_SECRET, SESSION_KEY or DRAFT_KEYS for demonstration is refused"
                            + " outside the local profile");
        if (!isKey(sessionKey))
            throw new IllegalArgumentException(
                    "SESSION_KEY must be 32 random bytes in base64 (openssl rand -base64 32)");
        if (!draftKeys.stream().allMatch(GatewaySettings::isKey))
            throw new IllegalArgumentException(
                    "Each of DRAFT_KEYS must be 32 random bytes in base64");
    }

    public String issuer() {
        return keycloakUrl + "/realms/living-well";
    }

    public byte[] sessionKeyBytes() {
        return Base64.getDecoder().decode(sessionKey);
    }

    /** The first seals what somebody has not sent yet, all open it. */
    public List<byte[]> draftKeyBytes() {
        return draftKeys.stream().map(Base64.getDecoder()::decode).toList();
    }

    /**
     * {@code __Host-} ties a cookie to https and this one host, which browsers refuse over http.
     */
    public String sessionCookie() {
        return plainHttp ? "session" : "__Host-session";
    }

    public static String origin(URI url) {
        return url.getScheme() + "://" + url.getAuthority();
    }

    private static boolean isKey(String key) {
        return text(key).length() == 32;
    }

    private static boolean isDemonstration(String secret) {
        return secret.startsWith("local-demo");
    }

    /** Byte by byte; empty where it is not base64. */
    private static String text(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    /** Secrets never reach a log by way of this record. */
    @Override
    public String toString() {
        return "GatewaySettings[" + publicUrl + ", " + keycloakUrl + "]";
    }
}
