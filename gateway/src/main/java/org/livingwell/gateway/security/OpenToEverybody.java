package org.livingwell.gateway.security;

import com.mongodb.MongoException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.livingwell.gateway.OpenRoutes;
import org.springframework.dao.DataAccessException;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * What is open to everybody stays so while sessions cannot be read, also for a browser that has
 * one: meanwhile it is nobody there.
 */
final class OpenToEverybody extends OncePerRequestFilter {

    private final OpenRoutes open;

    OpenToEverybody(OpenRoutes open) {
        this.open = open;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(open.matches(request) ? new OrNobody(request) : request, response);
    }

    private static final class OrNobody extends HttpServletRequestWrapper {

        private boolean outOfReach;

        OrNobody(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            if (outOfReach && !create) return null;
            try {
                return super.getSession(create);
            } catch (DataAccessException | MongoException notNow) {
                if (create) throw notNow;
                outOfReach = true;
                return null;
            }
        }
    }
}
