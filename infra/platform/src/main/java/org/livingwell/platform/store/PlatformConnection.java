package org.livingwell.platform.store;

import com.mongodb.MongoException;

import org.bson.Document;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.util.concurrent.TimeUnit;

/** How long a service waits for its database, and how it asks whether it is there. */
@AutoConfiguration(
        before = {MongoAutoConfiguration.class, MongoHealthContributorAutoConfiguration.class})
public class PlatformConnection {

    /** Long enough for a fail-over to be noticed, short enough for a caller to be told. */
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

    /** Asks for no more than {@code ping}; Boot's own lists every database. */
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
}
