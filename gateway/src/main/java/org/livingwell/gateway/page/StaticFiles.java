package org.livingwell.gateway.page;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;

import java.time.Duration;

/**
 * The portal, its libraries and the API's page; browsers keep them but ask whether they changed,
 * except for what is named by its content and never does.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

    private final ContentTags tags = new ContentTags();
    private final boolean kit;

    StaticFiles(Environment environment) {
        kit = environment.matchesProfiles("local");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        revalidated(files.addResourceHandler("/webjars/**"))
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .resourceChain(false)
                .addResolver(new LiteWebJarsResourceResolver());
        revalidated(files.addResourceHandler("/api/docs/**"))
                .addResourceLocations("classpath:/docs/");
        files.addResourceHandler("/bundled/**")
                .addResourceLocations("classpath:/static/bundled/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable())
                .setUseLastModified(false);
        revalidated(files.addResourceHandler("/**"))
                .addResourceLocations("classpath:/static/")
                .resourceChain(false)
                .addResolver(new PageResolver(kit));
    }

    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        views.addViewController("/").setViewName("forward:/home.html");
        views.addViewController("/api/docs/").setViewName("forward:/api/docs/index.html");
    }

    /** Reproducible builds give every file the same date, so only the content tells. */
    private ResourceHandlerRegistration revalidated(ResourceHandlerRegistration files) {
        return files.setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(tags);
    }
}
