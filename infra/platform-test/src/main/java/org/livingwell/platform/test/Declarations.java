package org.livingwell.platform.test;

import org.livingwell.platform.events.EventReaders;
import org.livingwell.platform.events.ReadEvents;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.Opened;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One check of all a running service declares: what it keeps, announces and listens to. It finds
 * them by itself, so that a new aggregate needs its examples and no test of its own:
 *
 * <ul>
 *   <li>each state has a stored example that decodes and loses nothing, and a copy shows what
 *       {@code copied.txt} says; no example is one that nobody opens;
 *   <li>each announced type has a schema and an example, and its record says what the example says;
 *       no schema is one that nobody announces;
 *   <li>each record that reads an event can read its publisher's example, and needs no more than is
 *       promised.
 * </ul>
 */
public final class Declarations {

    private static final Path PLATFORM =
            Path.of("../infra/platform-test/src/test/resources/golden");

    private static final List<String> SERVICES =
            List.of("intake", "careplan", "referral", "community", "contact");

    private Declarations() {}

    /**
     * Fails with everything found at once; run in the service's own folder.
     *
     * @param promised types with a contract that nothing announces yet, as others read them already
     */
    public static void check(ApplicationContext running, String... promised) {
        var opened =
                new Opened(
                        running.getBean(Aggregates.class),
                        ((ConfigurableApplicationContext) running).getBeanFactory());
        var contracts = Path.of("contracts");
        var own = new EventContracts(contracts);
        List<String> breaches =
                new ArrayList<>(opened.golden(Path.of("src/test/resources/golden"), PLATFORM));
        breaches.addAll(own.breaches());
        var announced = opened.announced(breaches);
        announced.forEach(
                (type, records) -> {
                    if (!own.types().contains(type)) {
                        breaches.add(type + ": it is announced without a schema");
                    }
                    for (Class<?> it : records) {
                        breaches.addAll(new ReaderContracts(contracts).left(type, it));
                    }
                });
        own.types().stream()
                .filter(it -> announced.containsKey(it) == Set.of(promised).contains(it))
                .forEach(
                        it ->
                                breaches.add(
                                        it
                                                + ": nobody announces it, or it is no longer only"
                                                + " promised"));
        var read = ReadEvents.of(running.getBean(EventReaders.class), published());
        if (read.isEmpty()) breaches.add("it listens to nothing, not even as the platform does");
        read.forEach(
                (type, records) ->
                        records.forEach(
                                it -> breaches.addAll(publishers(type).breaches(name(type), it))));
        if (!breaches.isEmpty()) {
            throw new AssertionError("declarations:\n - " + String.join("\n - ", breaches));
        }
    }

    /** Every type of every service, such as {@code intake.PersonWelcomed.v1}. */
    private static Set<String> published() {
        return SERVICES.stream()
                .flatMap(
                        it ->
                                new EventContracts(Path.of("../" + it + "-service/contracts"))
                                        .types().stream().map(type -> it + "." + type))
                .collect(Collectors.toSet());
    }

    private static ReaderContracts publishers(String type) {
        String service = type.substring(0, type.indexOf('.'));
        return new ReaderContracts(Path.of("../" + service + "-service/contracts"));
    }

    private static String name(String type) {
        return type.substring(type.indexOf('.') + 1);
    }
}
