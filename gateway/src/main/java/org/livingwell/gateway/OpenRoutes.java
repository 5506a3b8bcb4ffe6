package org.livingwell.gateway;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/** What nobody has to sign in for. */
@Component
public class OpenRoutes implements RequestMatcher {

    private final Map<String, RequestMatcher> doors =
            Map.of(
                    "introductions", any(POST, "/api/introductions"),
                    "status", any(POST, "/api/introductions/status"),
                    "doors", any(POST, "/api/doors/open"),
                    "answers", any(POST, "/api/answers", "/api/answers/look"));
    private final RequestMatcher providers =
            any(POST, "/api/providers/{provider}/receipts", "/api/providers/{provider}/replies");
    private final RequestMatcher reads =
            any(
                    GET,
                    "/api/places",
                    "/api/groups",
                    "/api/groups/{group}",
                    "/api/activities",
                    "/api/activities/{activity}",
                    "/api/opportunities",
                    "/api/opportunities/{opportunity}",
                    "/api/lunches/coming",
                    "/api/docs/**",
                    "/api/csrf",
                    "/oruk/**",
                    "/calendars/**",
                    "/my-calendar/*");
    private final RequestMatcher api =
            any(null, "/api/**", "/fhir/**", "/oruk/**", "/calendars/**", "/my-calendar/**");

    @Override
    public boolean matches(HttpServletRequest request) {
        return isPost(request) || reads.matches(request);
    }

    public boolean isPost(HttpServletRequest request) {
        return door(request) != null || isProvider(request);
    }

    /** Whoever carries our messages and tells what became of them; it has a token of its own. */
    public boolean isProvider(HttpServletRequest request) {
        return providers.matches(request);
    }

    /** Which of the open doors a request knocks at: introductions, status, doors or answers. */
    public @Nullable String door(HttpServletRequest request) {
        return doors.entrySet().stream()
                .filter(door -> door.getValue().matches(request))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    public boolean isApi(HttpServletRequest request) {
        return api.matches(request);
    }

    private static RequestMatcher any(@Nullable HttpMethod method, String... paths) {
        var patterns = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                List.of(paths).stream()
                        .<RequestMatcher>map(
                                path ->
                                        method == null
                                                ? patterns.matcher(path)
                                                : patterns.matcher(method, path))
                        .toList());
    }
}
