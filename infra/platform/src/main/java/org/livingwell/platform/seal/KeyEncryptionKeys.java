package org.livingwell.platform.seal;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.XChaCha20Poly1305Key;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.util.SecretBytes;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys that wrap all others and are kept outside of every database; the newest wraps, each
 * unwraps.
 */
final class KeyEncryptionKeys {

    /** Keys whose id begins so are good for nothing but demonstration. */
    static final String DEMONSTRATION = "local-demo";

    static final String FORMAT =
            "each key-encryption key is an id, a colon and 32 random bytes in base64 (openssl rand"
                    + " -base64 32), the newest first";

    private static final Pattern KEY = Pattern.compile("([-a-z0-9]{1,40}):(\\S+)");

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private final Map<String, Aead> keys;

    private KeyEncryptionKeys(Map<String, Aead> keys) {
        this.keys = keys;
    }

    /**
     * @param text keys as {@link #FORMAT} says, separated by line breaks or commas
     */
    static KeyEncryptionKeys parse(String text) {
        Map<String, Aead> keys = new LinkedHashMap<>();
        for (String part : text.strip().split("[\\s,]+")) {
            Matcher key = KEY.matcher(part);
            if (!key.matches() || keys.put(key.group(1), aead(key.group(2))) != null) {
                throw new IllegalStateException(FORMAT);
            }
        }
        return new KeyEncryptionKeys(keys);
    }

    @AccessesPartialKey
    private static Aead aead(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            var access = InsecureSecretKeyAccess.get();
            var key = XChaCha20Poly1305Key.create(SecretBytes.copyFrom(bytes, access));
            return KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (IllegalArgumentException | GeneralSecurityException malformed) {
            throw new IllegalStateException(FORMAT, malformed);
        }
    }

    String newest() {
        return keys.keySet().iterator().next();
    }

    boolean forDemonstration() {
        return keys.keySet().stream().anyMatch(id -> id.startsWith(DEMONSTRATION));
    }

    /**
     * @param owner whom the key belongs to; it opens for nobody else
     */
    byte[] wrap(KeysetHandle key, String owner) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                key, with(newest()), bytes(owner), RegistryConfiguration.get());
    }

    KeysetHandle unwrap(byte[] wrapped, String kek, String owner) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(
                wrapped, with(kek), bytes(owner), RegistryConfiguration.get());
    }

    /** One that is missing may be given to the next start, so whoever waits goes on waiting. */
    private Aead with(String kek) {
        @Nullable Aead key = keys.get(kek);
        if (key == null) {
            throw new NotYetReadableException("a key-encryption key is missing");
        }
        return key;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
