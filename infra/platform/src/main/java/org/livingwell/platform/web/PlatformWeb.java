package org.livingwell.platform.web;

import com.fasterxml.jackson.annotation.Nulls;

import org.apache.catalina.core.StandardHost;
import org.livingwell.platform.json.PlatformJson;
import org.livingwell.platform.time.GiveWay;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/** Strict with what comes in over HTTP, the same in every service. */
@AutoConfiguration(before = {JacksonAutoConfiguration.class, WebMvcAutoConfiguration.class})
public class PlatformWeb {

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return builder ->
                builder.addModule(PlatformJson.module())
                        .addModule(StrictValues.module())
                        .changeDefaultNullHandling(it -> it.withContentNulls(Nulls.FAIL))
                        .withCoercionConfigDefaults(
                                it ->
                                        it.setCoercion(
                                                CoercionInputShape.EmptyString,
                                                CoercionAction.Fail))
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                        .enumNamingStrategy(EnumNamingStrategies.KebabCaseStrategy.INSTANCE)
                        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Bean
    Problems problems() {
        return new Problems();
    }

    /** First of all filters, so that it stands around whatever reads the request. */
    @Bean
    FilterRegistrationBean<CallersFaults> callersFaults() {
        var first = new FilterRegistrationBean<>(new CallersFaults());
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }

    /** From the first moment on, signing in and all. */
    @Bean
    FilterRegistrationBean<Waiting> waitingForAnAnswer(GiveWay giveWay) {
        var second = new FilterRegistrationBean<>(new Waiting(giveWay));
        second.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return second;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTomcat() {
        return tomcat ->
                tomcat.addContextCustomizers(
                        context ->
                                ((StandardHost) context.getParent())
                                        .setErrorReportValveClass(ProblemValve.class.getName()));
    }

    @Bean
    ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }

    @Bean
    RequestCauses requestCauses(JsonMapper json) {
        return new RequestCauses(json);
    }

    @Bean
    RememberedBody rememberedBody() {
        return new RememberedBody();
    }

    @Bean
    Locations locations(JsonMapper json) {
        return new Locations(json);
    }

    @Bean
    WebMvcConfigurer argumentsAndIds(RequestCauses causes) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CauseArgument(causes));
                resolvers.add(new SeenArgument());
            }

            @Override
            public void configureContentNegotiation(ContentNegotiationConfigurer wishes) {
                wishes.strategies(List.of(new Wishes()));
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                StrictValues.addTo(registry);
            }
        };
    }
}
