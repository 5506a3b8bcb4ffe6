package org.livingwell.platform.readmodel;

import org.livingwell.platform.time.Rounds;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;

import java.time.Clock;

/** Read models and the operator's way to have them made again. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@Import(ReadModelController.class)
public class PlatformReadModels {

    @Bean
    ReadModels readModels(
            MongoTemplate mongo,
            KafkaListenerEndpointRegistry registry,
            ConcurrentKafkaListenerContainerFactory<?, ?> containers,
            KafkaAdmin admin,
            Rounds rounds,
            Clock clock) {
        return new ReadModels(mongo, registry, containers, admin, rounds, clock);
    }
}
