package org.livingwell.intake.arriving.introduction;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The fields of a plain form as far as they can be read: what is not written as a form's text must
 * be stands as it came, so that nothing somebody typed is lost for one wrong sign.
 */
final class PlainFields {

    /** A browser's form of the longest texts we take is smaller. */
    static final int LARGEST = 256 * 1024;

    private static final Pattern HALF = Pattern.compile("%(?![0-9a-fA-F]{2})");

    private PlainFields() {}

    static Map<String, String> read(byte[] body) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : new String(body, StandardCharsets.UTF_8).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(
                        decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(HALF.matcher(text).replaceAll("%25"), StandardCharsets.UTF_8);
    }
}
