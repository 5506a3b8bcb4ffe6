package org.livingwell.platform.test.store;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

import org.bson.BsonBoolean;
import org.bson.BsonDocument;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * Finds reads that no index serves. What indexes there are is heard from the application's own
 * {@code createIndexes}, so a declaration and what is really made cannot differ.
 */
final class DeclaredIndexes implements CommandListener {

    private final Map<String, List<Index>> declared = new ConcurrentHashMap<>();
    private final Set<Query> pending = new LinkedHashSet<>();
    private final Scanned scanned;

    DeclaredIndexes(Scanned scanned) {
        this.scanned = scanned;
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        hear(event.getCommandName(), event.getCommand());
    }

    void hear(String name, BsonDocument command) {
        if (name.equals("createIndexes")) declare(command);
        List<Query> read = Queries.in(name, command);
        synchronized (pending) {
            pending.addAll(read);
        }
    }

    /** Told at the end of a test, when every index of a start-up has been heard of. */
    List<String> drain() {
        synchronized (pending) {
            List<String> breaches =
                    pending.stream().filter(query -> !served(query)).map(this::breach).toList();
            pending.clear();
            return breaches;
        }
    }

    private void declare(BsonDocument command) {
        List<Index> made =
                declared.computeIfAbsent(
                        command.getString("createIndexes").getValue(),
                        _ -> new CopyOnWriteArrayList<>());
        command.getArray("indexes")
                .forEach(
                        index -> {
                            BsonDocument key = index.asDocument().getDocument("key");
                            boolean sparse =
                                    index.asDocument()
                                            .get("sparse", BsonBoolean.FALSE)
                                            .equals(BsonBoolean.TRUE);
                            made.add(new Index(Field.of(key), sparse));
                        });
    }

    private boolean served(Query query) {
        return scanned.allows(query.collection())
                || query.branches().stream().allMatch(branch -> served(query, branch));
    }

    private boolean served(Query query, Branch branch) {
        Bound id = branch.on("_id");
        boolean byId = id == Bound.EQUAL || id == Bound.FEW || id == Bound.MANY;
        boolean alongIds =
                id == Bound.BETWEEN
                        && query.order().stream().allMatch(it -> it.path().equals("_id"));
        return byId
                || alongIds
                || indexes(query).anyMatch(index -> index.covers(branch, query.order()));
    }

    private Stream<Index> indexes(Query query) {
        return Stream.concat(
                Stream.of(Index.ID), declared.getOrDefault(query.collection(), List.of()).stream());
    }

    private String breach(Query query) {
        return "no index serves " + query + "; there are " + indexes(query).distinct().toList();
    }
}
