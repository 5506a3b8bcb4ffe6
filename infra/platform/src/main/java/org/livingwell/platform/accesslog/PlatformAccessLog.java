package org.livingwell.platform.accesslog;

import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.PlatformStore;
import org.livingwell.platform.time.Rounds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.time.Clock;

/** The access log, its anchors and its check, in every service alike. */
@AutoConfiguration(after = {PlatformStore.class, KafkaAutoConfiguration.class})
@Import(AccessLogController.class)
public class PlatformAccessLog {

    @Bean
    AccessRecords accessRecords(MongoTemplate mongo, PersonKeys keys) {
        return new AccessRecords(mongo, keys::find);
    }

    @Bean
    AccessLog accessLog(AccessRecords records, Clock clock) {
        return new AccessLog(records, clock);
    }

    @Bean
    BeforeItLeaves beforeItLeaves(AccessLog log) {
        return new BeforeItLeaves(log);
    }

    @Bean
    Unchanged unchanged() {
        return new Unchanged();
    }

    @Bean
    WebMvcConfigurer pagesBeforeTheyLeave(BeforeItLeaves hook) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(hook);
            }
        };
    }

    @Bean
    SeenBy seenBy(
            AccessRecords records,
            Aggregates stores,
            ObjectProvider<Withheld> withheld,
            @Value("${spring.application.name}") String service) {
        return new SeenBy(records, stores, withheld.stream().toList(), service);
    }

    @Bean
    AccessAnchors accessAnchors(
            AccessRecords records,
            Aggregates stores,
            @Value("${spring.application.name}") String service,
            Clock clock,
            Rounds rounds) {
        var anchors = new AccessAnchors(records, stores, service, clock);
        rounds.every("access-anchors", anchors::round);
        return anchors;
    }

    @Bean
    AccessLogCheck accessLogCheck(
            AccessRecords records,
            ConsumerFactory<byte[], byte[]> consumers,
            @Value("${spring.application.name}") String service) {
        return new AccessLogCheck(records, new PublishedAnchors(consumers, service));
    }
}
