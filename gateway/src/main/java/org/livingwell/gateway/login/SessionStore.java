package org.livingwell.gateway.login;

import org.livingwell.gateway.GatewaySettings;
import org.mongodb.spring.session.JdkMongoSessionConverter;
import org.mongodb.spring.session.MongoIndexedSessionRepository;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

import java.time.Duration;

import javax.crypto.spec.SecretKeySpec;

/** Sessions live in MongoDB, sealed: who reads the database cannot act as somebody signed in. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionStore {

    private static final Duration IDLE = Duration.ofMinutes(30);

    @Bean
    QuietSessions sessionRepository(
            MongoTemplate mongo, GatewaySettings settings, ApplicationEventPublisher events) {
        var sessions = new MongoIndexedSessionRepository(mongo);
        sessions.setApplicationEventPublisher(events);
        sessions.setCollectionName(QuietSessions.COLLECTION);
        sessions.setDefaultMaxInactiveInterval(IDLE);
        sessions.setMongoSessionConverter(sealed(settings));
        return new QuietSessions(sessions, mongo);
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

    private static JdkMongoSessionConverter sealed(GatewaySettings settings) {
        var seal =
                AesGcmBytesEncryptor.withSecretKey(
                                new SecretKeySpec(settings.sessionKeyBytes(), "AES"))
                        .ivGenerator(KeyGenerators.secureRandom(16))
                        .build();
        var write = new SerializingConverter();
        var read = new DeserializingConverter();
        return new JdkMongoSessionConverter(
                attributes -> seal.encrypt(write.convert(attributes)),
                bytes -> read.convert(seal.decrypt(bytes)),
                IDLE);
    }
}
