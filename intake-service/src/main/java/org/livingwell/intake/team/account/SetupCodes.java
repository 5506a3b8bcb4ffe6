package org.livingwell.intake.team.account;

import io.micrometer.core.instrument.MeterRegistry;

import jakarta.annotation.PreDestroy;

import org.livingwell.intake.team.account.domain.HashedCode;
import org.livingwell.platform.beside.Beside;
import org.livingwell.platform.beside.Bounds;
import org.livingwell.platform.beside.Busy;
import org.springframework.stereotype.Component;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Mints set-up codes of 58 random bits and the hash by which Keycloak knows them. */
@Component
class SetupCodes {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int ITERATIONS = 210_000;
    private static final int BITS = 512;

    /** A hash takes a tenth of a second: dozens wait before one is turned away. */
    private static final Bounds BOUNDS = new Bounds(1, Duration.ofSeconds(5));

    private static final Busy BUSY =
            new Busy("busy", "Many set-up codes are being made. Try again in a moment");

    record Minted(SetupCode code, HashedCode hashed) {}

    private final SecureRandom random = new SecureRandom();
    private final Beside beside;

    SetupCodes(MeterRegistry meters) {
        this.beside = new Beside("hashing", BOUNDS, BUSY, meters);
    }

    Minted mint() {
        var code = new StringBuilder(LENGTH + 2);
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 4 == 0) code.append('-');
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        var hashed = beside.work(() -> hash(code.toString(), salt));
        return new Minted(new SetupCode(code.toString()), hashed);
    }

    @PreDestroy
    void close() {
        beside.close();
    }

    private static HashedCode hash(String code, byte[] salt) {
        var spec = new PBEKeySpec(code.toCharArray(), salt, ITERATIONS, BITS);
        try {
            byte[] hash =
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                            .generateSecret(spec)
                            .getEncoded();
            var base64 = Base64.getEncoder();
            return new HashedCode(
                    base64.encodeToString(hash), base64.encodeToString(salt), ITERATIONS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            spec.clearPassword();
        }
    }
}
