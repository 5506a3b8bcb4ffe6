package org.livingwell.gateway.login;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.livingwell.gateway.problem.Problems;
import org.livingwell.gateway.problem.Refused;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import java.time.Clock;
import java.util.Map;

/** What a page asks about its own session. */
@Controller
class LoginController {

    private final SessionTokens tokens;
    private final JwtDecoder decoder;
    private final DraftKeys keys;
    private final Clock clock;

    LoginController(SessionTokens tokens, JwtDecoder decoder, DraftKeys keys, Clock clock) {
        this.tokens = tokens;
        this.decoder = decoder;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * @param to the page to come back to
     * @param passkey set where somebody wants to set one up
     */
    @GetMapping("/login")
    String login(
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String passkey,
            HttpServletRequest request) {
        WayBack.keep(to, request);
        return "redirect:/oauth2/authorization/keycloak" + (passkey == null ? "" : "?passkey=new");
    }

    /** Also sets the cookie {@code csrf} where it is missing. */
    @GetMapping("/api/me")
    @ResponseBody
    Me me(HttpServletRequest request, CsrfToken csrf) {
        csrf.getToken();
        String token = tokens.of(request).orElseThrow(() -> new Refused(Problems.NOT_SIGNED_IN));
        try {
            return Me.of(decoder.decode(token), session(request));
        } catch (JwtValidationException notOurs) {
            throw new Refused(Problems.NOT_SIGNED_IN);
        } catch (JwtException keysOutOfReach) {
            throw new Refused(Problems.SIGN_IN_RESTING);
        }
    }

    /** Whoever comes with a token of their own has none. */
    private @Nullable OwnSession session(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                        && SecurityContextHolder.getContext().getAuthentication()
                                instanceof OAuth2AuthenticationToken person
                ? OwnSession.of(session, keys.of(person.getName()), clock)
                : null;
    }

    @GetMapping("/api/csrf")
    @ResponseBody
    Map<String, String> csrf(CsrfToken csrf) {
        return Map.of("header", csrf.getHeaderName(), "token", csrf.getToken());
    }
}
