package org.livingwell.local.mongodb;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Lets changes that arrive together share one commit. A commit never falls into the middle of a
 * command, because a command touches several maps and half of it must not be found after a crash.
 */
final class GroupCommit {

    /**
     * Every so many commits the store rewrites what is mostly dead, or the file would only grow.
     */
    private static final int COMMITS_BETWEEN_COMPACTIONS = 512;

    private static final int BYTES_PER_COMPACTION = 4 * 1024 * 1024;

    private final MVStore store;
    private final ReentrantReadWriteLock commands = new ReentrantReadWriteLock();
    private final ReentrantLock turn = new ReentrantLock();
    private final Condition committed = turn.newCondition();
    private long applied;
    private long durable;
    private long commits;
    private boolean committing;

    GroupCommit(MVStore store) {
        this.store = store;
    }

    <T> T reading(Supplier<T> command) {
        commands.readLock().lock();
        try {
            return command.get();
        } finally {
            commands.readLock().unlock();
        }
    }

    /** Also a command that fails may have changed something before it failed. */
    <T> T changing(Supplier<T> command) {
        try {
            return reading(command);
        } finally {
            awaitDurable();
        }
    }

    /** For what changes collections and indexes, which the library does not guard. */
    <T> T alone(Supplier<T> command) {
        commands.writeLock().lock();
        try {
            return command.get();
        } finally {
            commands.writeLock().unlock();
            awaitDurable();
        }
    }

    void close(Runnable closing) {
        commands.writeLock().lock();
        try {
            closing.run();
        } finally {
            commands.writeLock().unlock();
        }
    }

    /** The first to come commits for everybody who came before the commit began. */
    private void awaitDurable() {
        turn.lock();
        try {
            var mine = ++applied;
            while (durable < mine) {
                if (committing) committed.awaitUninterruptibly();
                else commitFor();
            }
        } finally {
            turn.unlock();
        }
    }

    private void commitFor() {
        committing = true;
        var covered = 0L;
        turn.unlock();
        try {
            covered = commit();
        } finally {
            turn.lock();
            durable = Math.max(durable, covered);
            committing = false;
            committed.signalAll();
        }
    }

    private long commit() {
        commands.writeLock().lock();
        try {
            var covered = appliedSoFar();
            store.commit();
            if (++commits % COMMITS_BETWEEN_COMPACTIONS == 0) {
                store.compact(50, BYTES_PER_COMPACTION);
                store.commit();
            }
            return covered;
        } catch (MVStoreException e) {
            // a store that cannot write must not go on answering: end, and be found dead
            System.err.println("The store cannot be written: error " + e.getErrorCode());
            Runtime.getRuntime().halt(1);
            throw e;
        } finally {
            commands.writeLock().unlock();
        }
    }

    private long appliedSoFar() {
        turn.lock();
        try {
            return applied;
        } finally {
            turn.unlock();
        }
    }
}
