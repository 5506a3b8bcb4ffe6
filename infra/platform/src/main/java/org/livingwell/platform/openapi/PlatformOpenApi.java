package org.livingwell.platform.openapi;

import io.swagger.v3.core.converter.ModelConverter;

import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.Seen;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

import tools.jackson.databind.json.JsonMapper;

/** The same true words about every service's API. */
@AutoConfiguration(before = SpringDocConfiguration.class)
public class PlatformOpenApi {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, Cause.class, Seen.class);
    }

    @Bean
    ModelConverter shapes(JsonMapper json) {
        return new Shapes(json);
    }

    @Bean
    GlobalOperationCustomizer operations() {
        return new Operations();
    }

    @Bean
    GlobalOpenApiCustomizer wholeDocument(@Value("${spring.application.name}") String service) {
        return new WholeDocument(service);
    }
}
