package org.livingwell.platform.test.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnlyDocumentedCommandsTest {

    private final Breaches breaches = new Breaches();
    private final OnlyDocumentedCommands commands = new OnlyDocumentedCommands(breaches);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                      | {$set: {a: 1}, $inc: {a: 1}}                       | conflict
                    {}                      | {$set: {'a.b': 1}, $unset: {a: ''}}                | conflict
                    {}                      | {$push: {a: 1}, $pull: {a: 2}}                     | conflict
                    {}                      | {$set: {'a.$.b': 1}}                               | needs a match on a
                    {b: 1}                  | {$set: {'a.$.b': 1}}                               | needs a match on a
                    {a: {$ne: 1}}           | {$set: {'a.$': 1}}                                 | needs a match on a
                    {'a.b': 1}              | {$set: {'a.$.b.$.c': 1}}                           | more than one $
                    {_id: 1}                | {$set: {_id: 2}}                                   | changes _id
                    {a: 1}                  | {$set: {_id: 2}}                                   | changes _id
                    {_id: 1}                | {$unset: {'_id.a': ''}}                            | changes _id
                    {_id: 1}                | {_id: 2, a: 1}                                     | changes _id
                    {}                      | {$set: {a: {$b: 1}}}                               | begins with $
                    {}                      | {$set: {'a.$b': 1}}                                | begins with $
                    {}                      | {$set: {a: [{b: {$c: 1}}]}}                        | begins with $
                    {}                      | {a: 1, b: {$c: 1}}                                 | begins with $
                    {}                      | {$set: {'a..b': 1}}                                | empty part
                    {}                      | {$push: {a: {$slice: 3}}}                          | needs an $each
                    {}                      | {$push: {a: {$each: [1], $last: 3}}}               | $last is not on the list
                    {}                      | {$push: {a: {$each: [1], $slice: 'x'}}}            | $slice needs a number
                    {}                      | {$addToSet: {a: {$each: [1], $slice: 1}}}          | nothing else
                    {}                      | {$inc: {a: 'x'}}                                   | needs a number
                    {}                      | {$rename: {a: 'b'}}                                | $rename is not on the list
                    {}                      | {$set: {'a.$[x].b': 1}}                            | arrayFilters differ
                    {}                      | [{$set: {a: 1}}]                                   | pipeline
                    {a: {$where: 'x'}}      | {$set: {b: 1}}                                     | $where is not on the list
                    {a: {$gt: 1, b: 2}}     | {$set: {b: 1}}                                     | filter b is not on the list
                    {a: {b: 1, $gt: 2}}     | {$set: {b: 1}}                                     | begins with $
                    {$or: []}               | {$set: {b: 1}}                                     | nonempty array
                    {a: {$in: 1}}           | {$set: {b: 1}}                                     | needs an array
                    {$text: {$search: 'a'}} | {$set: {b: 1}}                                     | $text is not on the list
                    """)
    void anUpdateMongoDBRefusesIsABreach(String filter, String update, String breach) {
        update(filter, update, false);

        assertThat(breaches.drain()).anySatisfy(it -> assertThat(it).contains(breach));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {a: 1}                              | {$set: {'a.$': 1}}              | element
                    {a: 1}                              | {$set: {'a.$[]': 1}}            | element
                    {a: {b: 1}, 'a.b': 1}               | {$set: {c: 1}}                  | conflict
                    {_id: 1}                            | {$setOnInsert: {_id: 2}}        | changes _id
                    """)
    void anUpsertMongoDBRefusesIsABreach(String filter, String update, String breach) {
        update(filter, update, true);

        assertThat(breaches.drain()).anySatisfy(it -> assertThat(it).contains(breach));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {_id: 1, version: {$numberLong: '3'}} | {$set: {v: 2, ab: 1}, $min: {a: 1}, $push: {h: {$each: [{c: 1}], $slice: -256}}}
                    {_id: 1, 'a.b': 2}                    | {$set: {'a.$.b': 1}}
                    {a: {$elemMatch: {b: {$gte: 1}}}}     | {$inc: {'a.$.b': 1}}
                    {_id: 1}                              | {$unset: {w: ''}, $pull: {outbox: {sequence: {$lte: 5}}}}
                    {_id: 1}                              | {_id: 1, a: {b: 2}}
                    {_id: {$eq: 1}}                       | {$set: {_id: 1, a: 2}}
                    {$or: [{a: 1}, {b: {$not: {$gt: 2}}}]} | {$addToSet: {c: {$each: [1]}}}
                    """)
    void whatMongoDBTakesIsNoBreach(String filter, String update) {
        update(filter, update, false);

        assertThat(breaches.drain()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    mapReduce     | {mapReduce: 'c'}                                                        | command mapReduce is not on the list
                    find          | {find: 'c', tailable: true}                                             | tailable is not on the list
                    find          | {find: 'c', sort: {a: 'up'}}                                            | neither by 1 nor by -1
                    find          | {find: 'c', projection: {a: 1, b: 0}}                                   | both takes fields and leaves
                    find          | {find: 'c', projection: {a: 1, 'a.b': 1}}                               | a and a.b
                    find          | {find: 'c', filter: {$expr: {$eq: ['$a', 1]}}}                          | $expr is not on the list
                    insert        | {insert: 'c', documents: [{$a: 1}]}                                     | begins with $
                    update        | {update: 'c', updates: [{q: {}, u: {$set: {a: 1}}, sort: {a: 1}}]}      | sort is not on the list
                    aggregate     | {aggregate: 'c', pipeline: [{$lookup: {from: 'd'}}], cursor: {}}        | $lookup is not on the list
                    aggregate     | {aggregate: 'c', pipeline: [{$group: {n: {$sum: 1}}}], cursor: {}}      | needs an _id
                    aggregate     | {aggregate: 'c', pipeline: [{$group: {_id: 1, n: {$stdDevPop: 1}}}]}    | $stdDevPop is not on the list
                    aggregate     | {aggregate: 'c', pipeline: [{$project: {a: {$dateTrunc: 1}}}]}          | $dateTrunc is not on the list
                    createIndexes | {createIndexes: 'c', indexes: [{key: {a: 1}, name: 'a', unique: true}]} | unique is not on the list
                    createIndexes | {createIndexes: 'c', indexes: [{key: {a: '2dsphere'}, name: 'a'}]}      | neither by 1 nor by -1
                    findAndModify | {findAndModify: 'c', query: {}, remove: true, new: true}                | removes
                    find          | {find: 'c', startTransaction: true}                                     | startTransaction is not on the list
                    """)
    void aCommandOrOptionOffTheListIsABreach(String name, String command, String breach) {
        commands.check(name, BsonDocument.parse(command));

        assertThat(breaches.drain()).anySatisfy(it -> assertThat(it).contains(breach));
    }

    @Test
    void aNulInAStoredKeyIsABreach() {
        var stored = new BsonDocument("a\0b", BsonDocument.parse("{}"));
        var insert = BsonDocument.parse("{insert: 'c', documents: []}");
        insert.getArray("documents").add(stored);

        commands.check("insert", insert);

        assertThat(breaches.drain()).anySatisfy(it -> assertThat(it).contains("NUL"));
    }

    @Test
    void whatCannotBeUnderstoodIsABreachAndNotSwallowed() {
        commands.check("find", BsonDocument.parse("{find: 'c', filter: 3}"));

        assertThat(breaches.drain()).hasSize(1);
    }

    private void update(String filter, String update, boolean upsert) {
        var statement = "{q: %s, u: %s, upsert: %s}".formatted(filter, update, upsert);
        var command = "{update: 'c', updates: [%s], ordered: true}".formatted(statement);
        commands.check("update", BsonDocument.parse(command));
    }
}
