package org.livingwell.platform.test.store;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

import java.util.List;
import java.util.stream.Stream;

/** Finds the reads inside a command; a write reads too, to find what it changes. */
final class Queries {

    private static final BsonDocument NOTHING = new BsonDocument();

    private Queries() {}

    static List<Query> in(String name, BsonDocument command) {
        BsonValue target = command.get(name, NOTHING);
        if (!target.isString()) return List.of();
        String collection = target.asString().getValue();
        return switch (name) {
            case "find" ->
                    one(name, collection, command, "filter", command.getDocument("sort", NOTHING));
            case "findAndModify" ->
                    one(name, collection, command, "query", command.getDocument("sort", NOTHING));
            case "count" ->
                    command.getDocument("query", NOTHING).isEmpty()
                            ? List.of()
                            : one(name, collection, command, "query", NOTHING);
            case "distinct" -> distinct(collection, command);
            case "update" -> statements(name, collection, command.getArray("updates"));
            case "delete" -> statements(name, collection, command.getArray("deletes"));
            case "aggregate" -> List.of(pipeline(collection, command.getArray("pipeline")));
            default -> List.of();
        };
    }

    private static List<Query> one(
            String name,
            String collection,
            BsonDocument command,
            String filter,
            BsonDocument sort) {
        List<Branch> branches = Branches.of(command.getDocument(filter, NOTHING));
        return List.of(new Query(collection, name, branches, Field.of(sort)));
    }

    private static List<Query> distinct(String collection, BsonDocument command) {
        var key = new Field(command.getString("key", new BsonString("")).getValue(), true);
        BsonDocument query = command.getDocument("query", NOTHING);
        List<Field> order = query.isEmpty() ? List.of(key) : List.of();
        return List.of(new Query(collection, "distinct", Branches.of(query), order));
    }

    private static List<Query> statements(String name, String collection, BsonArray statements) {
        return statements.stream()
                .map(it -> Branches.of(it.asDocument().getDocument("q")))
                .map(branches -> new Query(collection, name, branches, List.of()))
                .toList();
    }

    private static Query pipeline(String collection, BsonArray pipeline) {
        List<BsonDocument> stages = pipeline.stream().map(BsonValue::asDocument).toList();
        List<Branch> branches =
                stages.stream()
                        .limit(1)
                        .filter(stage -> stage.containsKey("$match"))
                        .flatMap(stage -> Branches.of(stage.getDocument("$match")).stream())
                        .toList();
        Stream<BsonDocument> afterwards = stages.stream().skip(branches.isEmpty() ? 0 : 1).limit(1);
        List<Field> order =
                afterwards
                        .filter(stage -> stage.containsKey("$sort"))
                        .flatMap(stage -> Field.of(stage.getDocument("$sort")).stream())
                        .toList();
        List<Branch> read = branches.isEmpty() ? List.of(Branch.EVERYTHING) : branches;
        return new Query(collection, "aggregate", read, order);
    }
}
