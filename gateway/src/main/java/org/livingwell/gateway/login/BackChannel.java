package org.livingwell.gateway.login;

import jakarta.servlet.http.HttpServletRequest;

import org.livingwell.gateway.problem.Problems;
import org.livingwell.gateway.problem.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where Keycloak says that a login is over: somebody signed out there, or an account was ended or
 * renewed. Its sessions here end at once.
 */
@RestController
class BackChannel {

    private static final String FIELD = "logout_token=";

    private final LogoutTokens tokens;
    private final EndedLogins ended;
    private final QuietSessions sessions;

    BackChannel(LogoutTokens tokens, EndedLogins ended, QuietSessions sessions) {
        this.tokens = tokens;
        this.ended = ended;
        this.sessions = sessions;
    }

    /** Remembered before the sessions go: one that is being signed in to asks after it is there. */
    @PostMapping(
            path = "/logout/connect/back-channel/keycloak",
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void over(HttpServletRequest request) throws IOException {
        var token = read(sent(request));
        String jti = Objects.requireNonNull(token.getId());
        if (ended.has("jti", jti)) throw new Refused(Problems.of(HttpStatus.BAD_REQUEST));
        String kind = token.hasClaim("sid") ? "sid" : "sub";
        String name = Objects.requireNonNull(token.getClaimAsString(kind));
        var at = Objects.requireNonNull(token.getIssuedAt());
        ended.heard(kind, name, at);
        sessions.drop(kind, name);
        ended.heard("jti", jti, at);
    }

    private Jwt read(String token) {
        try {
            return tokens.read(token);
        } catch (BadJwtException notKeycloaks) {
            throw new Refused(Problems.of(HttpStatus.BAD_REQUEST));
        } catch (JwtException keysOutOfReach) {
            throw new Refused(Problems.SIGN_IN_RESTING);
        }
    }

    /** The body has been read already, so there are no parameters; a token needs no decoding. */
    private static String sent(HttpServletRequest request) throws IOException {
        var form = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Stream.of(form.split("&"))
                .filter(field -> field.startsWith(FIELD))
                .map(field -> field.substring(FIELD.length()))
                .findFirst()
                .orElse("");
    }
}
