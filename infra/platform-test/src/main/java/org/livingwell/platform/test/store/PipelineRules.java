package org.livingwell.platform.test.store;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** The simple aggregations every store can do. */
record PipelineRules(Rules rules, FilterRules filters) {

    void check(BsonArray pipeline) {
        pipeline.forEach(
                stage ->
                        stage.asDocument()
                                .forEach(
                                        (name, value) -> {
                                            rules.allow("stage", name);
                                            stage(name, value);
                                        }));
    }

    private void stage(String name, BsonValue value) {
        switch (name) {
            case "$match" -> filters.check(value.asDocument());
            case "$sort" -> rules.directions(value.asDocument());
            case "$group" -> group(value.asDocument());
            case "$project" -> value.asDocument().values().forEach(this::expression);
            default -> {}
        }
    }

    private void group(BsonDocument group) {
        rules.require(group.containsKey("_id"), "$group needs an _id");
        group.forEach(
                (field, value) -> {
                    if (field.equals("_id")) {
                        expression(value);
                        return;
                    }
                    boolean one = value.isDocument() && value.asDocument().size() == 1;
                    rules.require(one, "$group field " + field + " needs one accumulator");
                    if (one) {
                        rules.allowAll("accumulator", value.asDocument());
                        value.asDocument().values().forEach(this::expression);
                    }
                });
    }

    private void expression(BsonValue value) {
        if (value.isArray()) value.asArray().forEach(this::expression);
        if (!value.isDocument()) return;
        value.asDocument()
                .forEach(
                        (key, inner) -> {
                            if (key.startsWith("$")) rules.allow("expression", key);
                            if (!key.equals("$literal")) expression(inner);
                        });
    }
}
