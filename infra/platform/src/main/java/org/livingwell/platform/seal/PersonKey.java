package org.livingwell.platform.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;

import org.bson.types.Binary;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Seals what is kept about one person; what it sealed opens in its own place only. */
public final class PersonKey {

    private final String person;
    private final Aead aead;

    private PersonKey(String person, Aead aead) {
        this.person = person;
        this.aead = aead;
    }

    static PersonKey of(String person, KeysetHandle handle) {
        try {
            var aead = handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
            return new PersonKey(person, aead);
        } catch (GeneralSecurityException malformed) {
            throw new IllegalStateException("a person's key does not work", malformed);
        }
    }

    public Binary seal(String text, String collection, String id) {
        try {
            byte[] plain = text.getBytes(StandardCharsets.UTF_8);
            return new Binary(aead.encrypt(plain, place(collection, id)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("nothing can be sealed", impossible);
        }
    }

    /**
     * @throws IllegalStateException where it was sealed with another key, or for another document
     */
    public String open(Binary sealed, String collection, String id) {
        try {
            byte[] plain = aead.decrypt(sealed.getData(), place(collection, id));
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("a sealed state does not open", tampered);
        }
    }

    private byte[] place(String collection, String id) {
        return String.join("\0", collection, id, person).getBytes(StandardCharsets.UTF_8);
    }
}
