package org.livingwell.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.Enumeration;
import java.util.regex.Pattern;

/**
 * Headers without control characters. Some phones write their own name in letters that arrive as
 * such; nobody is turned away for it.
 */
final class PlainHeaders extends HttpServletRequestWrapper {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\x80-\\x9f&&[^\\t]]");

    /** Of a wish; the answer would be made to fit them, and repeat them. */
    private static final Pattern PARAMETERS = Pattern.compile(";(?!\\s*q=)[^;,]*");

    PlainHeaders(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
        String value = super.getHeader(name);
        return value == null ? null : plain(name, value);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        var all = Collections.list(super.getHeaders(name)).stream();
        return Collections.enumeration(all.map(it -> plain(name, it)).toList());
    }

    private static String plain(String name, String value) {
        String plain = CONTROLS.matcher(value).replaceAll("");
        return name.equalsIgnoreCase("Accept") ? PARAMETERS.matcher(plain).replaceAll("") : plain;
    }
}
