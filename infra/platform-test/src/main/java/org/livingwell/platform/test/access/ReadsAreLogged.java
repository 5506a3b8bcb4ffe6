package org.livingwell.platform.test.access;

import jakarta.servlet.ServletResponse;

import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;
import org.springframework.http.HttpEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import java.io.OutputStream;
import java.io.Writer;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds endpoints whose readings the access log would not see. */
final class ReadsAreLogged {

    private static final List<String> SEEN = List.of("/api/people/{id}", "/internal/people/{id}");
    private static final List<Class<?>> PAST_THE_LOG =
            List.of(
                    ServletResponse.class,
                    OutputStream.class,
                    Writer.class,
                    ResponseBodyEmitter.class,
                    StreamingResponseBody.class);

    private ReadsAreLogged() {}

    static List<String> breaches(Map<RequestMappingInfo, HandlerMethod> endpoints) {
        return endpoints.entrySet().stream()
                .flatMap(
                        it ->
                                AccessMatrix.keys(it.getKey())
                                        .flatMap(key -> breaches(key, it.getValue().getMethod())))
                .toList();
    }

    /**
     * @param endpoint method and route
     */
    static Stream<String> breaches(String endpoint, Method method) {
        var rule = method.getAnnotation(PreAuthorize.class);
        if (rule != null && rule.value().contains("permitAll")) return Stream.empty();
        boolean about = Arrays.stream(method.getParameters()).anyMatch(ReadsAreLogged::person);
        Set<Class<?>> shown = new HashSet<>();
        collect(method.getGenericReturnType(), shown);
        boolean says = says(method.getGenericReturnType());
        boolean seen =
                endpoint.startsWith("GET ")
                        && SEEN.stream().anyMatch(endpoint.substring(4)::startsWith);
        if ((about || says) && past(method)) {
            return Stream.of(endpoint + ": writes its answer past the access log");
        }
        if (about && endpoint.startsWith("GET ") && !seen && !says) {
            return Stream.of(endpoint + ": reads about a person where the access log does not see");
        }
        if (about && !says && !seen && shown.contains(Object.class)) {
            return Stream.of(endpoint + ": does not say what it answers, so it may be words");
        }
        if (about && !says && !seen && shown.contains(Words.class)) {
            return Stream.of(
                    endpoint + ": answers with words and does not say whose (AboutPeople)");
        }
        boolean silent = shown.stream().anyMatch(ReadsAreLogged::holdsPerson) && !says && !seen;
        return silent
                ? Stream.of(endpoint + ": shows people and does not say who (AboutPeople)")
                : Stream.empty();
    }

    /** The answer itself, or each of a list; what lies deeper nobody asks. */
    private static boolean says(Type answer) {
        return switch (answer) {
            case Class<?> plain -> AboutPeople.class.isAssignableFrom(plain);
            case ParameterizedType generic when generic.getRawType() instanceof Class<?> raw ->
                    AboutPeople.class.isAssignableFrom(raw)
                            || wraps(raw) && says(generic.getActualTypeArguments()[0]);
            default -> false;
        };
    }

    private static boolean wraps(Class<?> type) {
        return HttpEntity.class.isAssignableFrom(type) || Iterable.class.isAssignableFrom(type);
    }

    private static boolean person(java.lang.reflect.Parameter parameter) {
        return parameter.getType() == PersonId.class
                && parameter.isAnnotationPresent(PathVariable.class);
    }

    private static boolean past(Method method) {
        return Stream.concat(
                        Stream.of(method.getReturnType()),
                        Arrays.stream(method.getParameterTypes()))
                .anyMatch(type -> PAST_THE_LOG.stream().anyMatch(it -> it.isAssignableFrom(type)));
    }

    /** A record of one id shows nobody. */
    private static boolean holdsPerson(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length > 1
                && Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .anyMatch(PersonId.class::equals);
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            collect(generic.getRawType(), found);
            Arrays.stream(generic.getActualTypeArguments()).forEach(it -> collect(it, found));
        }
        if (type instanceof WildcardType) found.add(Object.class);
        if (type instanceof Class<?> sealed && sealed.isSealed() && sealed.isInterface()) {
            Arrays.stream(sealed.getPermittedSubclasses()).forEach(it -> collect(it, found));
        }
        if (type instanceof Class<?> known && found.add(known) && known.isRecord()) {
            Arrays.stream(known.getRecordComponents())
                    .forEach(it -> collect(it.getGenericType(), found));
        }
    }
}
