package org.livingwell.platform.test.store;

import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonValue;

import java.util.function.Consumer;

/** Takes each command apart and asks the rules about its parts. */
final class CommandRules {

    private static final BsonDocument NOTHING = new BsonDocument();
    private static final BsonArray NONE = new BsonArray();

    private final Rules rules;
    private final FilterRules filters;
    private final UpdateRules updates;

    CommandRules(Documented documented, Consumer<String> refuse) {
        rules = new Rules(documented, refuse);
        filters = new FilterRules(rules);
        updates = new UpdateRules(rules, filters);
    }

    void check(String name, BsonDocument command) {
        String kind = "command " + name;
        rules.require(
                rules.documented().knows(kind),
                kind + " is not on the list of what our code may use");
        command.keySet().stream()
                .filter(option -> !option.equals(name))
                .filter(option -> !rules.documented().allows("any-command", option))
                .forEach(option -> rules.allow(kind, option));
        switch (name) {
            case "find" -> find(command);
            case "count", "distinct" -> filters.check(command.getDocument("query", NOTHING));
            case "aggregate" ->
                    new PipelineRules(rules, filters).check(command.getArray("pipeline"));
            case "insert" -> command.getArray("documents").forEach(rules::stored);
            case "update" -> command.getArray("updates").forEach(it -> update(it.asDocument()));
            case "delete" -> command.getArray("deletes").forEach(it -> delete(it.asDocument()));
            case "findAndModify" -> findAndModify(command);
            case "createIndexes" ->
                    command.getArray("indexes").forEach(it -> index(it.asDocument()));
            default -> {}
        }
    }

    private void find(BsonDocument find) {
        filters.check(find.getDocument("filter", NOTHING));
        rules.directions(find.getDocument("sort", NOTHING));
        new ProjectionRules(rules).check(find.getDocument("projection", NOTHING));
    }

    private void update(BsonDocument update) {
        rules.allowAll("update-statement", update);
        updates.check(statement(update.getDocument("q"), update.get("u", BsonNull.VALUE), update));
    }

    private void delete(BsonDocument delete) {
        rules.allowAll("delete-statement", delete);
        filters.check(delete.getDocument("q"));
    }

    private void findAndModify(BsonDocument command) {
        rules.directions(command.getDocument("sort", NOTHING));
        new ProjectionRules(rules).check(command.getDocument("fields", NOTHING));
        BsonDocument query = command.getDocument("query", NOTHING);
        BsonValue update = command.get("update");
        if (update != null) updates.check(statement(query, update, command));
        else filters.check(query);
        boolean removes = truth(command, "remove");
        rules.require(
                !removes || (update == null && !truth(command, "new") && !truth(command, "upsert")),
                "findAndModify removes, and updates or answers what is new");
    }

    private void index(BsonDocument index) {
        rules.allowAll("index", index);
        rules.directions(index.getDocument("key"));
        rules.require(
                !index.containsKey("expireAfterSeconds") || index.getDocument("key").size() == 1,
                "an index that expires has one field");
    }

    private static UpdateRules.Statement statement(
            BsonDocument filter, BsonValue update, BsonDocument options) {
        return new UpdateRules.Statement(
                filter,
                update,
                truth(options, "upsert"),
                truth(options, "multi"),
                options.getArray("arrayFilters", NONE));
    }

    private static boolean truth(BsonDocument options, String name) {
        return options.get(name, BsonBoolean.FALSE).equals(BsonBoolean.TRUE);
    }
}
