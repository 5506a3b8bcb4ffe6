package org.livingwell.gateway.problem;

import com.mongodb.MongoException;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import java.io.IOException;

/** Gives what nobody else answered the same form as every other refusal. */
@Controller
class LastResort implements ErrorController {

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problem(request).write(request, response);
    }

    private static Problem problem(HttpServletRequest request) {
        if (isSigningIn(request)
                || isMongo(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)))
            return Problems.SIGN_IN_RESTING;
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? of(HttpStatus.resolve(code))
                : of(HttpStatus.NOT_FOUND);
    }

    private static boolean isSigningIn(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                && uri.startsWith("/oauth2/");
    }

    private static boolean isMongo(@Nullable Object thrown) {
        return thrown instanceof Throwable failure
                && NestedExceptionUtils.getMostSpecificCause(failure) instanceof MongoException;
    }

    private static Problem of(@Nullable HttpStatus status) {
        if (status == null) return Problems.of(HttpStatus.INTERNAL_SERVER_ERROR);
        return status == HttpStatus.CONTENT_TOO_LARGE ? Problems.TOO_LARGE : Problems.of(status);
    }
}
