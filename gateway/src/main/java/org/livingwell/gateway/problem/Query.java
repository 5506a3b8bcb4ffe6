package org.livingwell.gateway.problem;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Whether a query string can be taken apart: every percent decodes, to UTF-8, and no NUL. */
final class Query {

    private static final int MOST = 200;

    private Query() {}

    static boolean isReadable(@Nullable String query) {
        if (query == null) return true;
        String[] pairs = query.split("&", MOST + 1);
        if (pairs.length > MOST) return false;
        for (String pair : pairs) if (pair.startsWith("=") || !decodes(pair)) return false;
        return true;
    }

    private static boolean decodes(String pair) {
        var bytes = ByteBuffer.allocate(pair.length());
        for (int at = 0; at < pair.length(); at++) {
            char c = pair.charAt(at);
            int value = c == '%' ? hex(pair, at + 1) : c;
            if (value <= 0 || value > 0xFF) return false;
            if (c == '%') at += 2;
            bytes.put((byte) value);
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static int hex(String text, int at) {
        if (at + 2 > text.length()) return -1;
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
