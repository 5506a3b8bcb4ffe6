package org.livingwell.gateway.login;

import org.livingwell.gateway.GatewaySettings;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what the database keeps, each for its own document: who reads the database cannot act as
 * somebody signed in, and who writes there cannot put one session's content into another.
 */
@Component
final class Seal {

    private record Content(String document, HashMap<String, Object> values)
            implements Serializable {}

    private final AesGcmBytesEncryptor cipher;
    private final SerializingConverter write = new SerializingConverter();
    private final DeserializingConverter read = new DeserializingConverter();

    Seal(GatewaySettings settings) {
        this.cipher =
                AesGcmBytesEncryptor.withSecretKey(
                                new SecretKeySpec(settings.sessionKeyBytes(), "AES"))
                        .ivGenerator(KeyGenerators.secureRandom(16))
                        .build();
    }

    byte[] close(String document, Map<String, Object> values) {
        return cipher.encrypt(write.convert(new Content(document, new HashMap<>(values))));
    }

    /** Throws whatever it likes when the key is another, or it was sealed for another document. */
    Map<String, Object> open(String document, byte[] sealed) {
        var content = (Content) read.convert(cipher.decrypt(sealed));
        if (!content.document().equals(document))
            throw new IllegalStateException("sealed for another document");
        return content.values();
    }
}
