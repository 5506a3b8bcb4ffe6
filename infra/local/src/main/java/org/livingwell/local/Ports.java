package org.livingwell.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where everything listens, so that a second stack runs beside the first by one number. */
public record Ports(int offset) {

    public static final List<String> SERVICES =
            List.of("intake", "careplan", "referral", "community", "contact");

    public int gateway() {
        return 8080 + offset;
    }

    public int gatewayManagement() {
        return 8090 + offset;
    }

    public int service(String name) {
        return 8101 + SERVICES.indexOf(name) + offset;
    }

    public int keycloak() {
        return 8180 + offset;
    }

    public int keycloakManagement() {
        return 8190 + offset;
    }

    public int kafka() {
        return 9092 + offset;
    }

    public int mongodb() {
        return 27017 + offset;
    }

    public int smtp() {
        return 2525 + offset;
    }

    public int mailPage() {
        return 8025 + offset;
    }

    public int texts() {
        return 8026 + offset;
    }

    /** Every port a part listens on, by the part's name. */
    public Map<String, List<Integer>> of(List<String> parts) {
        var all = new LinkedHashMap<String, List<Integer>>();
        all.put("mongodb", List.of(mongodb()));
        all.put("kafka", List.of(kafka(), kafka() + 1));
        all.put("keycloak", List.of(keycloak(), keycloakManagement()));
        all.put("mail", List.of(smtp(), mailPage(), texts()));
        SERVICES.forEach(service -> all.put(service, List.of(service(service))));
        all.put("gateway", List.of(gateway(), gatewayManagement()));
        all.keySet().retainAll(parts);
        return all;
    }

    /** Refuses to start on a port somebody else holds. */
    public void requireFree(List<String> parts) {
        var taken = new TreeMap<Integer, String>();
        of(parts)
                .forEach(
                        (part, ports) ->
                                ports.stream()
                                        .filter(port -> !isFree(port))
                                        .forEach(port -> taken.put(port, part)));
        if (taken.isEmpty()) return;
        var first = taken.firstEntry();
        throw new Trouble(
                "Port %d, wanted by %s, is taken: stop what listens there or choose other ports with --port-offset 100."
                        .formatted(first.getKey(), first.getValue()));
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("localhost"), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
