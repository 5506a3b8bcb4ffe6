package org.livingwell.platform.test.store;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** Watches the client of every Spring test, without the test asking for it. */
@AutoConfiguration
public class StoreChecksAutoConfiguration {

    @Bean
    MongoClientSettingsBuilderCustomizer storeChecks() {
        return StoreChecks::watch;
    }
}
