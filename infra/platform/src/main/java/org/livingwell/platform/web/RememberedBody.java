package org.livingwell.platform.web;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

import java.lang.reflect.Type;

/** Remembers what was read of a request's body, so that its cause knows what was asked. */
@ControllerAdvice
public class RememberedBody extends RequestBodyAdviceAdapter {

    private static final String BODY = RememberedBody.class.getName();

    /** Empty text where there was none. */
    static Object of(RequestAttributes request) {
        Object body = request.getAttribute(BODY, RequestAttributes.SCOPE_REQUEST);
        return body == null ? "" : body;
    }

    @Override
    public boolean supports(
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        request.setAttribute(BODY, body, RequestAttributes.SCOPE_REQUEST);
        return body;
    }
}
