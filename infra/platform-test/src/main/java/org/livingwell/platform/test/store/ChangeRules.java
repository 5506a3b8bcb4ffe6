package org.livingwell.platform.test.store;

import org.bson.BsonDocument;
import org.bson.BsonValue;

/** What each update operator takes. */
record ChangeRules(Rules rules, FilterRules filters) {

    void check(String operator, String path, BsonValue value) {
        switch (operator) {
            case "$inc", "$mul" -> rules.require(value.isNumber(), operator + " needs a number");
            case "$push" -> push(value);
            case "$addToSet" -> addToSet(value);
            case "$pull" -> pull(path, value);
            case "$pullAll" -> rules.require(value.isArray(), "$pullAll needs an array");
            case "$pop" -> rules.directions(new BsonDocument("$pop", value));
            case "$unset" -> {}
            case "$currentDate" -> currentDate(value);
            default -> rules.stored(value);
        }
    }

    private void push(BsonValue value) {
        if (!value.isDocument() || !modified(value.asDocument())) {
            rules.stored(value);
            return;
        }
        BsonDocument push = value.asDocument();
        rules.allowAll("push", push);
        each("$push", push);
        for (String number : new String[] {"$slice", "$position"}) {
            rules.require(
                    !push.containsKey(number) || push.isNumber(number), number + " needs a number");
        }
        if (push.isDocument("$sort")) rules.directions(push.getDocument("$sort"));
    }

    private void addToSet(BsonValue value) {
        if (!value.isDocument() || !modified(value.asDocument())) {
            rules.stored(value);
            return;
        }
        each("$addToSet", value.asDocument());
        rules.require(value.asDocument().size() == 1, "$addToSet takes $each and nothing else");
    }

    private void each(String operator, BsonDocument modifiers) {
        boolean each = modifiers.isArray("$each");
        rules.require(each, operator + " with " + modifiers.keySet() + " needs an $each array");
        if (each) rules.stored(modifiers.getArray("$each"));
    }

    private void pull(String path, BsonValue value) {
        if (!value.isDocument()) return;
        if (Rules.operators(value.asDocument())) filters.condition(path, value);
        else filters.check(value.asDocument());
    }

    private void currentDate(BsonValue value) {
        boolean type = value.isDocument() && value.asDocument().containsKey("$type");
        rules.require(value.isBoolean() || type, "$currentDate needs true or a $type");
    }

    private static boolean modified(BsonDocument value) {
        return value.keySet().stream().anyMatch(key -> key.startsWith("$"));
    }
}
