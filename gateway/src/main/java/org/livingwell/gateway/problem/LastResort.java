package org.livingwell.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
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
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code))
            return Problems.of(HttpStatus.NOT_FOUND);
        return code >= 500 && isSigningIn(request)
                ? Problems.SIGN_IN_RESTING
                : Problems.ofCode(code);
    }

    private static boolean isSigningIn(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                && uri.startsWith("/oauth2/");
    }
}
