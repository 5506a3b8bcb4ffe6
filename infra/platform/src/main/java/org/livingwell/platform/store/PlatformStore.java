package org.livingwell.platform.store;

import org.livingwell.platform.events.EventReaders;
import org.livingwell.platform.events.EventSchemas;
import org.livingwell.platform.events.EventSender;
import org.livingwell.platform.events.Heard;
import org.livingwell.platform.observe.CrashPoint;
import org.livingwell.platform.observe.EventMetrics;
import org.livingwell.platform.observe.TraceContext;
import org.livingwell.platform.people.Doubts;
import org.livingwell.platform.people.PersonRefListener;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.people.WorkerRefListener;
import org.livingwell.platform.people.WorkerRefs;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.seal.PlatformSeal;
import org.livingwell.platform.time.GiveWay;
import org.livingwell.platform.time.Rounds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.time.Clock;

/** The aggregate stores, their relay, and the people every service knows of. */
@AutoConfiguration(after = {DataMongoAutoConfiguration.class, PlatformSeal.class})
public class PlatformStore {

    @Bean
    OutboxRemover outboxRemover(MongoTemplate mongo, CrashPoint crash) {
        return new OutboxRemover(mongo, crash);
    }

    @Bean
    Relay relay(EventSender sender, OutboxRemover remover, EventMetrics metrics, CrashPoint crash) {
        return new Relay(sender, remover, metrics, crash);
    }

    @Bean
    Aggregates aggregates(
            @Value("${spring.application.name}") String service,
            MongoTemplate mongo,
            PersonKeys keys,
            PersonRefs people,
            EventSchemas schemas,
            Relay relay,
            Clock clock,
            TraceContext trace,
            CrashPoint crash,
            EventMetrics metrics,
            Rounds rounds,
            Follows follows) {
        return new Aggregates(
                service, mongo, keys, people, schemas, relay, clock, trace, crash, metrics, rounds,
                follows);
    }

    @Bean
    Follows follows(EventReaders readers) {
        return new Follows(readers);
    }

    @Bean
    Timers timers(Rounds rounds, Clock clock, EventMetrics metrics, GiveWay giveWay, Heard heard) {
        return new Timers(rounds, clock, metrics, giveWay, heard);
    }

    @Bean
    PersonRefs personRefs(MongoTemplate mongo) {
        return new PersonRefs(mongo);
    }

    @Bean
    Doubts doubts(PersonRefs people, WorkerRefs workers) {
        return new Doubts(people, workers);
    }

    @Bean
    WorkerRefs workerRefs(MongoTemplate mongo) {
        return new WorkerRefs(mongo);
    }

    @Bean
    WorkerRefListener workerRefListener(WorkerRefs workers) {
        return new WorkerRefListener(workers);
    }

    @Bean
    PersonRefListener personRefListener(PersonRefs people) {
        return new PersonRefListener(people);
    }
}
