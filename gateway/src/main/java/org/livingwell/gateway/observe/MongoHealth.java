package org.livingwell.gateway.observe;

import com.mongodb.MongoException;

import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.util.concurrent.TimeUnit;

/**
 * Asks MongoDB no more than {@code ping}, which also the embedded one answers, and not for long.
 */
@Configuration(proxyBeanMethods = false)
class MongoHealth {

    @Bean
    HealthIndicator mongoHealthIndicator(MongoTemplate mongo) {
        return () -> {
            try {
                mongo.executeCommand(new Document("ping", 1));
                return Health.up().build();
            } catch (DataAccessException | MongoException outOfReach) {
                return Health.down().build();
            }
        };
    }

    @Bean
    MongoClientSettingsBuilderCustomizer shortPatience() {
        return settings ->
                settings.applyToClusterSettings(
                                cluster -> cluster.serverSelectionTimeout(2, TimeUnit.SECONDS))
                        .applyToSocketSettings(
                                socket ->
                                        socket.connectTimeout(1, TimeUnit.SECONDS)
                                                .readTimeout(5, TimeUnit.SECONDS));
    }
}
