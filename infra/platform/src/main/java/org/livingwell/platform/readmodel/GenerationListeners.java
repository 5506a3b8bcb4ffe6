package org.livingwell.platform.readmodel;

import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.livingwell.platform.events.Offsets;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.MessageListenerContainer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Runs one listener class once per generation, each in a consumer group of its own. */
final class GenerationListeners {

    private static final Pattern GROUP = Pattern.compile(".+\\.g(\\d+)");

    private final String listener;
    private final KafkaListenerEndpointRegistry registry;
    private final ConcurrentKafkaListenerContainerFactory<?, ?> containers;
    private final KafkaAdmin admin;
    private final Map<Integer, MessageListenerContainer> running = new HashMap<>();
    private boolean stopped;

    GenerationListeners(
            String listener,
            KafkaListenerEndpointRegistry registry,
            ConcurrentKafkaListenerContainerFactory<?, ?> containers,
            KafkaAdmin admin) {
        this.listener = listener;
        this.registry = registry;
        this.containers = containers;
        this.admin = admin;
    }

    /** The generation a group writes, or null where it is no read model's. */
    static @Nullable Integer generation(@Nullable String group) {
        Matcher matcher = GROUP.matcher(String.valueOf(group));
        return matcher.matches() ? Integer.valueOf(matcher.group(1)) : null;
    }

    synchronized void keep(Set<Integer> generations) {
        if (stopped) return;
        Set<Integer> over =
                running.keySet().stream()
                        .filter(it -> !generations.contains(it))
                        .collect(Collectors.toSet());
        over.forEach(it -> Objects.requireNonNull(running.remove(it)).stop());
        generations.forEach(it -> running.computeIfAbsent(it, this::start));
    }

    synchronized void start() {
        stopped = false;
    }

    synchronized void stop() {
        stopped = true;
        running.values().forEach(MessageListenerContainer::stop);
        running.clear();
    }

    private MessageListenerContainer start(int generation) {
        var declared = declared().getContainerProperties();
        var container = containers.createContainer(topics());
        container.getContainerProperties().setGroupId(group(generation));
        container
                .getContainerProperties()
                .setMessageListener(Objects.requireNonNull(declared.getMessageListener()));
        container.setBeanName(group(generation));
        container.start();
        return container;
    }

    private String group(int generation) {
        return listener + ".g" + generation;
    }

    private MessageListenerContainer declared() {
        return Objects.requireNonNull(registry.getListenerContainer(listener), listener);
    }

    private String[] topics() {
        return Objects.requireNonNull(declared().getContainerProperties().getTopics());
    }

    /** Whether a generation's group has taken in everything there is at this moment. */
    boolean heardAll(int generation) {
        String group = group(generation);
        try (var offsets = Offsets.asked(admin)) {
            var standing = offsets.standing(List.of(topics()));
            var read = offsets.read(Set.of(group)).getOrDefault(group, Map.of());
            return standing.after(read).isNothing();
        } catch (KafkaException unknown) {
            return false;
        }
    }
}
