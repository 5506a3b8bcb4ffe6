package org.livingwell.platform.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Ids that follow from what caused them, so that doing a thing twice makes it once. */
public final class Ids {

    private Ids() {}

    /** A UUID of version 8 (RFC 9562) from SHA-256 over the parts, each preceded by its length. */
    public static UUID derive(Object... parts) {
        ByteBuffer hash = ByteBuffer.wrap(digest(parts));
        long high = (hash.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x8000L;
        long low = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /**
     * The id of a published event: of everything it follows from, its service first, so that no two
     * services ever make the same one.
     */
    public static UUID ofEvent(
            String service, String collection, Object document, long sequence, UUID cause) {
        return derive(service, collection, document, sequence, cause);
    }

    /** SHA-256 of the parts in hexadecimal, each preceded by its length. */
    public static String fingerprint(Object... parts) {
        return HexFormat.of().formatHex(digest(parts));
    }

    private static byte[] digest(Object... parts) {
        MessageDigest sha256 = sha256();
        for (Object part : parts) {
            byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
            sha256.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
            sha256.update(bytes);
        }
        return sha256.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
