package org.livingwell.gateway.login;

import jakarta.servlet.http.HttpServletRequest;

import org.livingwell.gateway.problem.Problems;
import org.livingwell.gateway.problem.Refused;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

import java.util.Map;

/** What a page asks about its own session. */
@Controller
class LoginController {

    private final SessionTokens tokens;
    private final JwtDecoder decoder;

    LoginController(SessionTokens tokens, JwtDecoder decoder) {
        this.tokens = tokens;
        this.decoder = decoder;
    }

    @GetMapping("/login")
    String login() {
        return "redirect:/oauth2/authorization/keycloak";
    }

    /** Also sets the cookie {@code csrf} where it is missing. */
    @GetMapping("/api/me")
    @ResponseBody
    Me me(HttpServletRequest request, CsrfToken csrf) {
        csrf.getToken();
        String token = tokens.of(request).orElseThrow(() -> new Refused(Problems.NOT_SIGNED_IN));
        try {
            return Me.of(decoder.decode(token));
        } catch (JwtValidationException notOurs) {
            throw new Refused(Problems.NOT_SIGNED_IN);
        } catch (JwtException keysOutOfReach) {
            throw new Refused(Problems.SIGN_IN_RESTING);
        }
    }

    @GetMapping("/api/csrf")
    @ResponseBody
    Map<String, String> csrf(CsrfToken csrf) {
        return Map.of("header", csrf.getHeaderName(), "token", csrf.getToken());
    }
}
