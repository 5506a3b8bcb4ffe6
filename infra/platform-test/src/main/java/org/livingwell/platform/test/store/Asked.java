package org.livingwell.platform.test.store;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

import org.bson.BsonDocument;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * Counts what is asked of the store while a test looks, so that a page or a message whose cost
 * grows fails: a count is the same on every machine. On in every service under test by itself.
 */
public final class Asked implements AutoCloseable {

    private static final List<Asked> LOOKING = new CopyOnWriteArrayList<>();

    /** Whoever answers a request; timers and listeners have names of their own. */
    private static final Predicate<String> REQUESTS =
            it -> it.startsWith("tomcat-handler") || it.startsWith("http-nio");

    private record Command(String thread, String name, BsonDocument body) {

        /** What is asked for and of what, such as {@code find steps}. */
        @Override
        public String toString() {
            String of = body.containsKey("collection") ? "collection" : name;
            return name + " " + (body.isString(of) ? body.getString(of).getValue() : "");
        }
    }

    private final List<Command> commands = new CopyOnWriteArrayList<>();

    private Asked() {}

    /** From now on, until it is closed. */
    public static Asked look() {
        var asked = new Asked();
        LOOKING.add(asked);
        return asked;
    }

    /** What requests asked, one after the other. */
    public List<String> byRequests() {
        return told(it -> REQUESTS.test(it.thread()));
    }

    /** What names any of these ids, whoever asked. */
    public List<String> naming(List<String> ids) {
        return told(it -> ids.stream().anyMatch(it.body().toString()::contains));
    }

    private List<String> told(Predicate<Command> which) {
        return commands.stream().filter(which).map(Command::toString).toList();
    }

    @Override
    public void close() {
        LOOKING.remove(this);
    }

    static CommandListener listener() {
        return new CommandListener() {
            @Override
            public void commandStarted(CommandStartedEvent event) {
                if (LOOKING.isEmpty()) return;
                var command =
                        new Command(
                                Thread.currentThread().getName(),
                                event.getCommandName(),
                                event.getCommand().clone());
                LOOKING.forEach(it -> it.commands.add(command));
            }
        };
    }
}
