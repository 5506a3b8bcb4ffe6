package org.livingwell.gateway.route;

import org.livingwell.gateway.problem.KeptWords;
import org.livingwell.gateway.problem.Problems;
import org.livingwell.gateway.problem.Refused;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Whoever sent the plain form can read a page, and gets their words back with every refusal. */
final class PlainAnswers {

    private PlainAnswers() {}

    static void mustBePage(ServerResponse answer, ServerRequest request) {
        if (!answer.statusCode().isError() || !KeptWords.isForm(request.servletRequest())) return;
        MediaType type = answer.headers().getContentType();
        if (type != null && type.isCompatibleWith(MediaType.TEXT_HTML)) return;
        if (MvcUtils.getAttribute(request, MvcUtils.CLIENT_RESPONSE_ATTR)
                instanceof ClientHttpResponse unread) unread.close();
        throw new Refused(Problems.answered(answer.statusCode(), answer.headers()));
    }
}
