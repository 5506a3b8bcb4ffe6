package org.livingwell.gateway.login;

import org.livingwell.gateway.GatewaySettings;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;

import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The keys under which an account's unsent words wait in its browser: derived whenever they are
 * asked for, stored nowhere, and the same in whichever session the account has. The first seals,
 * all open.
 */
@Component
final class DraftKeys {

    private static final int BYTES = 32;

    private final List<byte[]> secrets;

    DraftKeys(GatewaySettings settings) {
        this.secrets = settings.draftKeyBytes();
    }

    List<String> of(String account) {
        return secrets.stream().map(secret -> derived(secret, account)).toList();
    }

    private static String derived(byte[] secret, String account) {
        byte[] purpose = ("living-well drafts 1 " + account).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] key =
                    KDF.getInstance("HKDF-SHA256")
                            .deriveData(
                                    HKDFParameterSpec.ofExtract()
                                            .addIKM(secret)
                                            .thenExpand(purpose, BYTES));
            return Base64.getEncoder().encodeToString(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
