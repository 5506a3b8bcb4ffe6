package org.livingwell.local.mongodb;

import de.bwaldvogel.mongo.MongoServer;

import org.h2.mvstore.MVStore;

import java.net.InetSocketAddress;

/**
 * Serves MongoDB's wire protocol from one file; its own process, so that it can be killed like a
 * real one.
 */
public final class EmbeddedMongo {

    /** A waiting writer holds a thread: enough of them to share a commit. */
    private static final int THREADS = 64;

    /** Every commit writes whole pages: small ones keep it short. */
    private static final int BYTES_PER_PAGE = 4096;

    /**
     * How long dead parts of the file are left alone; a killed process leaves no write half done.
     */
    private static final int RETENTION_MILLIS = 2000;

    private EmbeddedMongo() {}

    /** The file and the port. */
    public static void main(String[] arguments) {
        var store =
                new MVStore.Builder()
                        .fileName(arguments[0])
                        .autoCommitDisabled()
                        .pageSplitSize(BYTES_PER_PAGE)
                        .open();
        store.compactFile(2000);
        store.setRetentionTime(RETENTION_MILLIS);
        var server = new MongoServer(new DurableBackend(store));
        server.bind(new InetSocketAddress("localhost", Integer.parseInt(arguments[1])), 1, THREADS);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
    }
}
