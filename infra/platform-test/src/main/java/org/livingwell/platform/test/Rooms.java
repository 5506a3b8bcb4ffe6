package org.livingwell.platform.test;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where code stands: in a room, {@code [wing/]room/} with {@code room/domain/} inside, or at the
 * root as the Application or the Access; and that rooms, and wings, know each other one way.
 */
record Rooms(String root, JavaClasses classes) {

    private static final int WITHOUT_WINGS = 7;
    private static final Set<String> LAYERS = Set.of("api", "application", "messaging", "storage");

    Set<String> all() {
        var rooms = new TreeSet<String>();
        classes.forEach(it -> room(it).ifPresent(rooms::add));
        return rooms;
    }

    List<String> breaches() {
        List<String> breaches = new ArrayList<>();
        classes.stream()
                .filter(it -> room(it).isEmpty() && !atTheRoot(it))
                .forEach(it -> breaches.add(it.getName() + " stands in no room"));
        Set<String> rooms = all();
        Set<String> wings = new TreeSet<>();
        rooms.forEach(it -> wings.add(wing(it)));
        rooms.stream()
                .filter(it -> it.indexOf('/') < 0 && wings.contains(it + "/"))
                .forEach(it -> breaches.add(it + " is a room and a wing"));
        if (rooms.size() > WITHOUT_WINGS && wings.contains("")) {
            breaches.add(rooms.size() + " rooms, of which some stand in no wing");
        }
        return breaches;
    }

    /**
     * Each arrow that is part of a circle, such as {@code worker -> account}, with who draws it.
     */
    Map<String, Set<String>> circles() {
        var between = new TreeMap<String, Map<String, Set<String>>>();
        classes.forEach(
                from -> from.getDirectDependenciesFromSelf().forEach(it -> draw(it, between)));
        return Circles.in(between);
    }

    private void draw(Dependency it, Map<String, Map<String, Set<String>>> between) {
        Optional<String> from = room(it.getOriginClass());
        Optional<String> to = room(it.getTargetClass());
        if (from.isEmpty() || to.isEmpty()) return;
        String who = named(it.getOriginClass()) + " > " + named(it.getTargetClass());
        arrow(from.get(), to.get(), who, between);
        arrow(wing(from.get()), wing(to.get()), who, between);
    }

    private static String named(JavaClass it) {
        return it.getName().substring(it.getPackageName().length() + 1);
    }

    private static void arrow(
            String from, String to, String who, Map<String, Map<String, Set<String>>> between) {
        if (from.equals(to) || from.isEmpty() || to.isEmpty()) return;
        between.computeIfAbsent(from, _ -> new TreeMap<>())
                .computeIfAbsent(to, _ -> new TreeSet<>())
                .add(who);
    }

    /** {@code arriving/} of {@code arriving/huddle}; nothing where there is no wing. */
    private static String wing(String room) {
        return room.substring(0, room.indexOf('/') + 1);
    }

    private boolean atTheRoot(JavaClass it) {
        return it.getPackageName().equals(root)
                && outermost(it).getSimpleName().matches("\\w+(Application|Access)|package-info");
    }

    private static JavaClass outermost(JavaClass it) {
        return it.getEnclosingClass().map(Rooms::outermost).orElse(it);
    }

    /** {@code [wing/]room}; empty outside of any. */
    private Optional<String> room(JavaClass it) {
        String name = it.getPackageName();
        if (!name.startsWith(root + ".")) return Optional.empty();
        List<String> path = Stream.of(name.substring(root.length() + 1).split("\\.")).toList();
        if (path.getLast().equals("domain")) path = path.subList(0, path.size() - 1);
        boolean room = path.size() == 1 || path.size() == 2;
        if (!room || path.contains("domain") || path.stream().anyMatch(LAYERS::contains)) {
            return Optional.empty();
        }
        return Optional.of(String.join("/", path));
    }
}
