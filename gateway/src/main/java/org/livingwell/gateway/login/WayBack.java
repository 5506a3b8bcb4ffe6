package org.livingwell.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** Where somebody was when they began to sign in: a page of ours, never anywhere else. */
final class WayBack {

    private static final String ATTRIBUTE = "way-back";
    private static final String START = "/";
    private static final Pattern PAGE =
            Pattern.compile(
                    "/(?!api/|login|logout|oauth2/|webjars/)[\\w-]{1,80}(/[\\w-]{1,80}){0,5}");

    private WayBack() {}

    /** What was begun before, by whoever sat here then, counts no more. */
    static void keep(@Nullable String to, HttpServletRequest request) {
        boolean page = to != null && PAGE.matcher(to).matches();
        HttpSession session = request.getSession(page);
        if (session == null) return;
        if (page) session.setAttribute(ATTRIBUTE, to);
        else session.removeAttribute(ATTRIBUTE);
    }

    /** Once; the start where nobody said. */
    static String take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String to)) {
            return START;
        }
        session.removeAttribute(ATTRIBUTE);
        return to;
    }
}
