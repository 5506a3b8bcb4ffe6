package org.livingwell.platform.test.store;

import org.bson.BsonDocument;
import org.bson.BsonValue;

/** How MongoDB reads a filter, and where it refuses one. */
record FilterRules(Rules rules) {

    void check(BsonDocument filter) {
        filter.forEach(
                (key, value) -> {
                    if (key.startsWith("$")) logical(key, value);
                    else condition(key, value);
                });
    }

    private void logical(String operator, BsonValue branches) {
        rules.allow("logical", operator);
        boolean some = branches.isArray() && !branches.asArray().isEmpty();
        rules.require(some, operator + " needs a nonempty array");
        if (some) branches.asArray().forEach(branch -> check(branch.asDocument()));
    }

    void condition(String path, BsonValue value) {
        if (!value.isDocument()) return;
        BsonDocument document = value.asDocument();
        if (!Rules.operators(document)) {
            rules.stored(document);
            return;
        }
        document.forEach((operator, operand) -> operator(path, operator, operand, document));
    }

    private void operator(String path, String operator, BsonValue operand, BsonDocument around) {
        rules.allow("filter", operator);
        switch (operator) {
            case "$in", "$nin", "$all" -> list(operator, operand);
            case "$not" -> not(path, operand);
            case "$elemMatch" -> element(path, operand);
            case "$size" ->
                    rules.require(
                            operand.isNumber() && operand.asNumber().doubleValue() >= 0,
                            "$size needs a number of 0 or more");
            case "$options" ->
                    rules.require(around.containsKey("$regex"), "$options needs a $regex");
            case "$regex", "$exists", "$type" -> {}
            default -> rules.stored(operand);
        }
    }

    private void list(String operator, BsonValue operand) {
        rules.require(operand.isArray(), operator + " needs an array");
        if (!operand.isArray()) return;
        for (BsonValue one : operand.asArray()) {
            boolean element =
                    operator.equals("$all")
                            && one.isDocument()
                            && one.asDocument().containsKey("$elemMatch");
            if (element) condition(operator, one);
            else rules.stored(one);
        }
    }

    private void not(String path, BsonValue operand) {
        boolean fits =
                operand.isRegularExpression()
                        || (operand.isDocument() && Rules.operators(operand.asDocument()));
        rules.require(fits, "$not needs a regular expression or operators");
        if (operand.isDocument()) condition(path, operand);
    }

    private void element(String path, BsonValue operand) {
        rules.require(operand.isDocument(), "$elemMatch needs a document");
        if (!operand.isDocument()) return;
        BsonDocument element = operand.asDocument();
        boolean values =
                Rules.operators(element)
                        && !rules.documented().allows("logical", element.getFirstKey());
        if (values) condition(path, element);
        else check(element);
    }
}
