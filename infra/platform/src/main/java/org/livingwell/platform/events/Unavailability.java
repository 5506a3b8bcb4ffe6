package org.livingwell.platform.events;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;

import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.ConflictException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/** Tells what will pass by waiting from what never can succeed. */
public final class Unavailability {

    private Unavailability() {}

    public static boolean is(@Nullable Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (willPass(at)) return true;
        }
        return false;
    }

    private static boolean willPass(Throwable failure) {
        return switch (failure) {
            case MongoWriteException _, MongoCommandException _ -> false;
            case MongoException _,
                    TransientDataAccessException _,
                    DataAccessResourceFailureException _,
                    ConflictException _,
                    RetriableException _ ->
                    true;
            default -> false;
        };
    }
}
