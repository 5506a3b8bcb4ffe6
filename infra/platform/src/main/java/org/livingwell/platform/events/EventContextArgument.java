package org.livingwell.platform.events;

import org.springframework.core.MethodParameter;
import org.springframework.messaging.Message;
import org.springframework.messaging.handler.invocation.HandlerMethodArgumentResolver;

import java.util.Objects;

/** Hands a listener method the {@link EventContext} it asks for. */
final class EventContextArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == EventContext.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, Message<?> message) {
        return Objects.requireNonNull(message.getHeaders().get(EventConverter.CONTEXT));
    }
}
