package org.livingwell.gateway.login;

import org.livingwell.gateway.GatewaySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

import java.time.Clock;

/** Where sessions live, and the cookie that names one. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
@EnableScheduling
class SessionStore {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    QuietSessions sessionRepository(
            MongoTemplate mongo, Seal seal, EndedLogins ended, Clock clock) {
        return new QuietSessions(mongo, seal, ended, clock);
    }

    @Bean
    CookieSerializer sessionCookie(GatewaySettings settings) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(settings.sessionCookie());
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(!settings.plainHttp());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }
}
