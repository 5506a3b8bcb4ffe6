package org.livingwell.gateway.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.livingwell.gateway.OpenRoutes;
import org.livingwell.gateway.problem.Problems;
import org.livingwell.gateway.problem.Refused;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizationContext;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.RefreshTokenOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The caller's access token: a machine's own, or the one kept in a person's session, renewed
 * shortly before it expires. Parallel requests of one session share one renewal.
 */
@Component
public class SessionTokens {

    private final OAuth2AuthorizedClientRepository signedIn;
    private final OpenRoutes open;
    private final RefreshTokenOAuth2AuthorizedClientProvider renewing;
    private final Cache<String, CompletableFuture<OAuth2AuthorizedClient>> renewed =
            Caffeine.newBuilder()
                    .expireAfterWrite(Duration.ofMinutes(1))
                    .maximumSize(10_000)
                    .build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    SessionTokens(
            OAuth2AuthorizedClientRepository signedIn,
            OpenRoutes open,
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshing) {
        this.signedIn = signedIn;
        this.open = open;
        this.renewing = new RefreshTokenOAuth2AuthorizedClientProvider();
        this.renewing.setAccessTokenResponseClient(refreshing);
        this.renewing.setClockSkew(Duration.ofSeconds(30));
    }

    public Optional<String> of(HttpServletRequest request) {
        return switch (SecurityContextHolder.getContext().getAuthentication()) {
            case JwtAuthenticationToken machine -> Optional.of(machine.getToken().getTokenValue());
            case OAuth2AuthenticationToken person -> ofSession(person, request);
            case null, default -> Optional.empty();
        };
    }

    private Optional<String> ofSession(
            OAuth2AuthenticationToken person, HttpServletRequest request) {
        OAuth2AuthorizedClient kept = signedIn.loadAuthorizedClient("keycloak", person, request);
        if (kept == null) return ended(request);
        try {
            var fresh = renew(kept, person);
            if (fresh != kept) signedIn.saveAuthorizedClient(fresh, person, request, response());
            return Optional.of(fresh.getAccessToken().getTokenValue());
        } catch (OAuth2AuthorizationException refused) {
            if (refused.getError().getErrorCode().equals("invalid_grant")) return ended(request);
            if (open.matches(request)) return Optional.empty();
            throw new Refused(Problems.SIGN_IN_RESTING);
        }
    }

    private OAuth2AuthorizedClient renew(OAuth2AuthorizedClient kept, Authentication person) {
        var expires = kept.getAccessToken().getExpiresAt();
        if (expires != null && Instant.now().plusSeconds(30).isBefore(expires)) return kept;
        String stale = kept.getAccessToken().getTokenValue();
        try {
            return renewed.get(
                            stale,
                            _ -> CompletableFuture.supplyAsync(() -> ask(kept, person), threads))
                    .join();
        } catch (CompletionException failed) {
            renewed.invalidate(stale);
            if (failed.getCause() instanceof OAuth2AuthorizationException refused) throw refused;
            throw failed;
        }
    }

    private OAuth2AuthorizedClient ask(OAuth2AuthorizedClient kept, Authentication person) {
        var context =
                OAuth2AuthorizationContext.withAuthorizedClient(kept).principal(person).build();
        return Objects.requireNonNullElse(renewing.authorize(context), kept);
    }

    private Optional<String> ended(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        if (open.matches(request)) return Optional.empty();
        throw new Refused(Problems.NOT_SIGNED_IN);
    }

    private static HttpServletResponse response() {
        return Objects.requireNonNull(
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
                        .getResponse());
    }
}
