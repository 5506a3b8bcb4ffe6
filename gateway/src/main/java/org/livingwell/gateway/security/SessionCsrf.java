package org.livingwell.gateway.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.livingwell.gateway.GatewaySettings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.util.WebUtils;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The token belongs to the session, so that one of another session proves nothing; the cookie is
 * only how our own pages hear of it.
 */
final class SessionCsrf implements CsrfTokenRepository {

    static final String COOKIE = "csrf";

    private final SecretKeySpec key;
    private final boolean secure;

    SessionCsrf(GatewaySettings settings) {
        this.key = new SecretKeySpec(settings.sessionKeyBytes(), "HmacSHA256");
        this.secure = !settings.plainHttp();
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        var session = request.getSession(false);
        return token(session == null ? UUID.randomUUID().toString() : of(session.getId()));
    }

    @Override
    public void saveToken(
            @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(COOKIE, token == null ? "" : token.getToken())
                        .path("/")
                        .sameSite("Lax")
                        .secure(secure)
                        .maxAge(token == null ? Duration.ZERO : Duration.ofSeconds(-1))
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /**
     * Nothing where the browser has no cookie, another session's or no session, so that it is given
     * one of ours and never hears its own again.
     */
    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) return null;
        var session = request.getSession(false);
        if (session == null) return null;
        String own = of(session.getId());
        return cookie.getValue().equals(own) ? token(own) : null;
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken("X-CSRF-Token", "_csrf", value);
    }

    private String of(String session) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] made = mac.doFinal(("csrf " + session).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(made);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
