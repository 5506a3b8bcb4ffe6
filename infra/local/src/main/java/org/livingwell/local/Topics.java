package org.livingwell.local;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The topics every stack has: events are kept for ever, and every reader has its dead letters. */
public final class Topics {

    private static final int PARTITIONS = 12;
    private static final Map<String, String> KEPT_FOR_EVER =
            Map.of("retention.ms", "-1", "retention.bytes", "-1", "cleanup.policy", "delete");

    private Topics() {}

    public static String events(String service) {
        return service + ".events.v1";
    }

    /** Where {@code reader} parks what it can never read from {@code publisher}. */
    public static String deadLetters(String publisher, String reader) {
        return "%s.%s.dlt".formatted(events(publisher), reader);
    }

    /** All names, event topics first. */
    public static List<String> names() {
        var deadLetters =
                Ports.SERVICES.stream()
                        .flatMap(
                                publisher ->
                                        Ports.SERVICES.stream()
                                                .map(reader -> deadLetters(publisher, reader)));
        return Stream.concat(Ports.SERVICES.stream().map(Topics::events), deadLetters).toList();
    }

    /** Creates what is missing; existing topics stay as they are. */
    public static void createAll(String bootstrapServers) {
        createAll(bootstrapServers, PARTITIONS);
    }

    /** The same with fewer partitions, which are sooner made and read where little is published. */
    public static void createAll(String bootstrapServers, int partitions) {
        create(bootstrapServers, names(), partitions);
    }

    public static void create(String bootstrapServers, List<String> names) {
        create(bootstrapServers, names, PARTITIONS);
    }

    private static void create(String bootstrapServers, List<String> names, int partitions) {
        try (var admin = admin(bootstrapServers)) {
            var missing = new ArrayList<>(names);
            missing.removeAll(admin.listTopics().names().get(60, TimeUnit.SECONDS));
            admin.createTopics(missing.stream().map(it -> topic(it, partitions)).toList())
                    .all()
                    .get(60, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new Trouble("kafka did not create the topics: %s.".formatted(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("kafka was stopped while its topics were created.", e);
        }
    }

    static boolean answers(String bootstrapServers) {
        try (var admin = admin(bootstrapServers)) {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static NewTopic topic(String name, int partitions) {
        return new NewTopic(name, partitions, (short) 1).configs(KEPT_FOR_EVER);
    }

    private static Admin admin(String bootstrapServers) {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }
}
