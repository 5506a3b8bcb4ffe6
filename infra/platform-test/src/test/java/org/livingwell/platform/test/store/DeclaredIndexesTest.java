package org.livingwell.platform.test.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class DeclaredIndexesTest {

    private final Properties reasons = new Properties();
    private final DeclaredIndexes indexes = new DeclaredIndexes(new Scanned(reasons));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {a: 1}          | {a: 5}                                   | {}
                    {a: 1, b: 1}    | {a: 5}                                   | {}
                    {a: 1, b: 1}    | {a: 5, b: {$gt: 3}}                      | {}
                    {a: 1, b: 1}    | {b: 3, a: 5}                             | {b: -1}
                    {a: 1, b: 1}    | {a: 5}                                   | {b: 1}
                    {a: 1, b: 1}    | {a: 5}                                   | {b: -1}
                    {a: 1, b: 1}    | {a: 5, b: {$lt: 3}}                      | {b: -1}
                    {a: 1, b: 1}    | {}                                       | {a: -1, b: -1}
                    {a: 1, b: 1}    | {}                                       | {a: 1}
                    {a: 1, b: -1}   | {a: 5, c: {$ne: 2}}                      | {b: 1}
                    {a: 1, b: 1}    | {a: {$in: [1, 2]}}                       | {b: 1}
                    {a: 1, b: 1}    | {a: {$in: [1, 2]}}                       | {a: 1, b: 1}
                    {a: 1, b: 1, c: 1} | {a: 5, c: {$gt: 1}}                   | {b: 1}
                    {p: 1, u: -1, t: 1} | {p: 5, $or: [{u: {$lt: true}}, {u: true, t: {$gt: 3}}]} | {u: -1, t: 1}
                    {'a.b': 1}      | {a: {$elemMatch: {b: 5}}}                | {}
                    {t: 1}          | {t: /^amara/}                            | {}
                    {b: 1}          | {_id: 5, a: {$gt: 3}}                    | {b: 1}
                    {b: 1}          | {_id: {$in: [1, 2]}, a: 3}               | {}
                    {b: 1}          | {_id: {$gte: 'p:1', $lt: 'p:9'}, a: 3}   | {_id: -1}
                    """)
    void aReadThatFollowsThePrefixRulesIsServed(String index, String filter, String sort) {
        declare(index, false);

        find(filter, sort);

        assertThat(indexes.drain()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {a: 1}          | {b: 5}                     | {}
                    {a: 1, b: 1}    | {b: 5}                     | {}
                    {a: 1}          | {a: 5, b: 3}               | {}
                    {a: 1}          | {a: 5}                     | {b: 1}
                    {a: 1, b: 1}    | {a: {$gt: 5}}              | {b: 1}
                    {a: 1, b: 1}    | {}                         | {a: 1, b: -1}
                    {a: 1, b: 1}    | {}                         | {b: 1}
                    {a: 1, b: 1}    | {}                         | {}
                    {a: 1, b: 1, c: 1} | {a: 5}                  | {c: 1}
                    {a: 1}          | {a: {$ne: 5}}              | {}
                    {a: 1}          | {a: /amara/}               | {}
                    {a: 1}          | {a: /^amara/i}             | {}
                    {a: 1}          | {$or: [{a: 1}, {b: 1}]}    | {}
                    {a: 1}          | {$nor: [{a: 1}]}           | {}
                    {a: 1}          | {_id: {$gt: 5}, a: 3}      | {}
                    """)
    void aReadNoIndexServesIsABreach(String index, String filter, String sort) {
        declare(index, false);

        find(filter, sort);

        assertThat(indexes.drain())
                .singleElement()
                .asString()
                .contains("no index serves find on c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {w: {$lt: 5}}      | {w: 1} | true
                    {w: 5}             | {}     | true
                    {w: {$exists: true}} | {}   | true
                    {}                 | {w: 1} | false
                    {w: null}          | {}     | false
                    {w: {$exists: false}} | {}  | false
                    """)
    void aSparseIndexServesOnlyWhatItHolds(String filter, String sort, boolean served) {
        declare("{w: 1}", true);

        find(filter, sort);

        assertThat(indexes.drain().isEmpty()).isEqualTo(served);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    update        | {update: 'c', updates: [{q: {b: 1}, u: {$set: {a: 1}}}]}
                    delete        | {delete: 'c', deletes: [{q: {b: 1}, limit: 1}]}
                    findAndModify | {findAndModify: 'c', query: {a: 1}, sort: {b: 1}}
                    aggregate     | {aggregate: 'c', pipeline: [{$match: {b: 1}}, {$count: 'n'}]}
                    aggregate     | {aggregate: 'c', pipeline: [{$match: {a: 1}}, {$sort: {b: 1}}]}
                    aggregate     | {aggregate: 'c', pipeline: [{$group: {_id: '$a'}}]}
                    distinct      | {distinct: 'c', key: 'b'}
                    count         | {count: 'c', query: {b: 1}}
                    """)
    void everyCommandThatReadsIsLookedAt(String name, String command) {
        declare("{a: 1}", false);

        indexes.hear(name, BsonDocument.parse(command));

        assertThat(indexes.drain()).hasSize(1);
    }

    @Test
    void aLongListIsNoEqualityUnderASort() {
        declare("{a: 1, b: 1}", false);
        var values =
                IntStream.range(0, 201)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(","));

        find("{a: {$in: [" + values + "]}}", "{b: 1}");

        assertThat(indexes.drain()).hasSize(1);
    }

    @Test
    void anIndexMadeAfterTheReadStillCounts() {
        find("{a: 1}", "{}");

        declare("{a: 1}", false);

        assertThat(indexes.drain()).isEmpty();
    }

    @Test
    void aSmallCollectionMayBeReadWholeForAReason() {
        reasons.setProperty("c", "the ten places, read once at start");

        find("{}", "{}");

        assertThat(indexes.drain()).isEmpty();
    }

    @Test
    void withoutAReasonItMayNot() {
        reasons.setProperty("c", " ");

        find("{}", "{}");

        assertThat(indexes.drain()).hasSize(1);
    }

    private void declare(String key, boolean sparse) {
        indexes.hear(
                "createIndexes",
                BsonDocument.parse(
                        "{createIndexes: 'c', indexes: [{key: %s, name: 'i', sparse: %s}]}"
                                .formatted(key, sparse)));
    }

    private void find(String filter, String sort) {
        indexes.hear(
                "find",
                BsonDocument.parse("{find: 'c', filter: %s, sort: %s}".formatted(filter, sort)));
    }
}
