package org.livingwell.journeys;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.common.GroupState;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Who listens for a service. A broker takes a process that was killed for a living one until it has
 * missed it for ten seconds, and what others said waits as long: whoever comes back listens a while
 * after it answers.
 */
record Listening(String service, Set<String> members, int groups) {

    /** Those of a service that runs. */
    static Listening now(String service) {
        var groups = groups(service);
        return new Listening(service, members(groups), groups.size());
    }

    /** Whether all of its groups are shared out anew, and nobody from before is among them. */
    boolean isAnew() {
        var groups = groups(service);
        return groups.size() >= this.groups
                && groups.stream().allMatch(it -> it.groupState() == GroupState.STABLE)
                && groups.stream().noneMatch(it -> it.members().isEmpty())
                && members(groups).stream().noneMatch(members::contains);
    }

    private static Set<String> members(Collection<ConsumerGroupDescription> groups) {
        return groups.stream()
                .flatMap(it -> it.members().stream())
                .map(MemberDescription::consumerId)
                .collect(Collectors.toSet());
    }

    private static Collection<ConsumerGroupDescription> groups(String service) {
        String kafka = Stack.running().environment().kafka();
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            List<String> groups =
                    admin.listGroups().all().get(20, TimeUnit.SECONDS).stream()
                            .map(it -> it.groupId())
                            .filter(it -> it.startsWith(service + "."))
                            .toList();
            return admin.describeConsumerGroups(groups).all().get(20, TimeUnit.SECONDS).values();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
