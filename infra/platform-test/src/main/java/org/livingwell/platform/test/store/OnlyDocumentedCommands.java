package org.livingwell.platform.test.store;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

import org.bson.BsonDocument;

/** Finds what MongoDB would refuse, and words our code may not use, whatever store answers. */
final class OnlyDocumentedCommands implements CommandListener {

    private final Documented documented = Documented.load();
    private final Breaches breaches;

    OnlyDocumentedCommands(Breaches breaches) {
        this.breaches = breaches;
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        check(event.getCommandName(), event.getCommand());
    }

    void check(String name, BsonDocument command) {
        String where = name + " on " + command.get(name) + ": ";
        try {
            new CommandRules(documented, refusal -> breaches.add(where + refusal))
                    .check(name, command);
        } catch (RuntimeException unreadable) {
            breaches.add(where + "cannot be understood, " + unreadable);
        }
    }
}
