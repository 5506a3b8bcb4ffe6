package org.livingwell.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where the next page of a list begins; callers hand it back as they got it. */
public record Cursor(String value) {

    public static Cursor after(String key) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        return new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public String key() {
        try {
            return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            throw new InvalidInputException("cursor", "unknown", "Start again from the first page");
        }
    }
}
