package org.livingwell.platform.web;

import org.livingwell.platform.json.PlatformJson;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import java.util.List;

/** Strict with what comes in over HTTP, the same in every service. */
@AutoConfiguration(before = {JacksonAutoConfiguration.class, WebMvcAutoConfiguration.class})
public class PlatformWeb {

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return builder ->
                builder.addModule(PlatformJson.module())
                        .addModule(
                                new SimpleModule("safe-text")
                                        .addDeserializer(String.class, new SafeText()))
                        .enumNamingStrategy(EnumNamingStrategies.KebabCaseStrategy.INSTANCE)
                        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Bean
    Problems problems() {
        return new Problems();
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
    WebMvcConfigurer idsInPaths() {
        return new WebMvcConfigurer() {
            @Override
            public void configureContentNegotiation(ContentNegotiationConfigurer wishes) {
                wishes.strategies(List.of(new Wishes()));
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverterFactory(new SingleValueIds());
            }
        };
    }
}
