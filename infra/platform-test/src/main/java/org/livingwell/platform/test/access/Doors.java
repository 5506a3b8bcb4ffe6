package org.livingwell.platform.test.access;

import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

import java.util.HashMap;
import java.util.Map;

/**
 * Whom the doors of a service let pass for their role alone: its filter chain and the rule on each
 * endpoint, asked as Spring Security asks them and without a request.
 */
final class Doors {

    private final Map<String, HandlerMethod> endpoints = new HashMap<>();
    private final PreAuthorizeAuthorizationManager rules = new PreAuthorizeAuthorizationManager();
    private final WebInvocationPrivilegeEvaluator chain;

    Doors(ApplicationContext running, Map<RequestMappingInfo, HandlerMethod> endpoints) {
        this.chain = running.getBean(WebInvocationPrivilegeEvaluator.class);
        endpoints.forEach(
                (mapping, method) ->
                        AccessMatrix.keys(mapping)
                                .forEach(
                                        it ->
                                                this.endpoints.put(
                                                        it, method.createWithResolvedBean())));
    }

    /**
     * @param endpoint method and route
     */
    boolean letPass(String endpoint, Role role) {
        HandlerMethod door = endpoints.get(endpoint);
        if (door == null) return false; // said elsewhere
        String[] parts = endpoint.split(" ", 2);
        Authentication who = who(role);
        var rule =
                rules.authorize(
                        () -> who,
                        new SimpleMethodInvocation(
                                door.getBean(),
                                door.getMethod(),
                                new Object[door.getMethod().getParameterCount()]));
        return chain.isAllowed("", parts[1].replaceAll("[{}]", ""), parts[0], who)
                && (rule == null || rule.isGranted());
    }

    private static Authentication who(Role role) {
        if (role == Role.NOBODY) {
            var authorities = AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS");
            return new AnonymousAuthenticationToken("matrix", role.word(), authorities);
        }
        return new TestingAuthenticationToken(role.word(), "", "ROLE_" + role.word());
    }
}
