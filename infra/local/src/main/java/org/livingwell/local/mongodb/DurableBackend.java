package org.livingwell.local.mongodb;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;

import io.netty.channel.Channel;

import org.h2.mvstore.MVStore;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Answers a changing command only when what it changed would survive {@code kill -9}. */
final class DurableBackend extends H2Backend {

    private static final Set<String> READING =
            Set.of(
                    "find",
                    "count",
                    "distinct",
                    "getmore",
                    "killcursors",
                    "listcollections",
                    "listindexes",
                    "listdatabases",
                    "ismaster",
                    "hello",
                    "ping",
                    "buildinfo",
                    "serverstatus",
                    "collstats",
                    "dbstats",
                    "endsessions",
                    "getlasterror",
                    "whatsmyuri",
                    "connectionstatus");

    private static final Set<String> CHANGING_ROWS =
            Set.of("insert", "update", "delete", "findandmodify", "aggregate");

    private final GroupCommit commits;

    DurableBackend(MVStore store) {
        super(store);
        this.commits = new GroupCommit(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new SafeDatabase(name, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleCommand(
            Channel channel, String database, String command, Document query) {
        var kind = command.toLowerCase(Locale.ROOT);
        if (kind.equals("hello")) return handleCommand(channel, database, "isMaster", query);
        if (READING.contains(kind) || kind.equals("aggregate") && !storesResult(query))
            return commits.reading(() -> super.handleCommand(channel, database, command, query));
        if (CHANGING_ROWS.contains(kind))
            return commits.changing(() -> super.handleCommand(channel, database, command, query));
        return commits.alone(() -> super.handleCommand(channel, database, command, query));
    }

    private static boolean storesResult(Document query) {
        return query.get("pipeline") instanceof List<?> stages
                && stages.stream()
                        .anyMatch(
                                stage ->
                                        stage instanceof Document step
                                                && (step.containsKey("$out")
                                                        || step.containsKey("$merge")));
    }

    @Override
    public void close() {
        commits.close(super::close);
    }
}
