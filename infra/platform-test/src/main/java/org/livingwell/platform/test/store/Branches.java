package org.livingwell.platform.test.store;

import static java.util.stream.Collectors.toList;

import org.bson.BsonDocument;
import org.bson.BsonValue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a filter as MongoDB's planner does: alternatives, each a set of bounds. */
final class Branches {

    /** Past this MongoDB takes a sorted $in for a range. */
    private static final int UNROLLED = 200;

    private Branches() {}

    static List<Branch> of(BsonDocument filter) {
        return of("", filter);
    }

    private static List<Branch> of(String prefix, BsonDocument filter) {
        return filter.entrySet().stream()
                .map(entry -> part(prefix, entry.getKey(), entry.getValue()))
                .reduce(List.of(Branch.EVERYTHING), Branches::cross);
    }

    private static List<Branch> part(String prefix, String key, BsonValue value) {
        return switch (key) {
            case "$or" ->
                    value.asArray().stream()
                            .flatMap(branch -> of(prefix, branch.asDocument()).stream())
                            .collect(toList());
            case "$and" ->
                    value.asArray().stream()
                            .map(branch -> of(prefix, branch.asDocument()))
                            .reduce(List.of(Branch.EVERYTHING), Branches::cross);
            case String logical when logical.startsWith("$") -> List.of(Branch.EVERYTHING);
            default -> field(prefix + key, value);
        };
    }

    private static List<Branch> field(String path, BsonValue value) {
        if (!value.isDocument() || !Rules.operators(value.asDocument())) {
            return one(path, literal(value));
        }
        boolean options = value.asDocument().containsKey("$options");
        if (options) return one(path, Bound.LEFT_OVER);
        return value.asDocument().entrySet().stream()
                .map(entry -> operator(path, entry.getKey(), entry.getValue()))
                .reduce(List.of(Branch.EVERYTHING), Branches::cross);
    }

    private static List<Branch> operator(String path, String operator, BsonValue operand) {
        return switch (operator) {
            case "$eq" -> one(path, literal(operand));
            case "$in" -> one(path, in(operand));
            case "$all" -> one(path, Bound.EQUAL);
            case "$gt", "$gte" -> one(path, Bound.ABOVE);
            case "$lt", "$lte" -> one(path, Bound.BELOW);
            case "$exists" -> one(path, exists(operand) ? Bound.ABOVE : Bound.MISSING);
            case "$regex" -> one(path, anchored(operand));
            case "$elemMatch" ->
                    Rules.operators(operand.asDocument())
                            ? field(path, operand)
                            : of(path + ".", operand.asDocument());
            default -> one(path, Bound.LEFT_OVER);
        };
    }

    private static List<Branch> one(String path, Bound bound) {
        return List.of(new Branch(Map.of(path, bound)));
    }

    private static List<Branch> cross(List<Branch> left, List<Branch> right) {
        return left.stream().flatMap(it -> right.stream().map(it::and)).collect(toList());
    }

    private static Bound literal(BsonValue value) {
        if (value.isRegularExpression()) return anchored(value);
        return value.isNull() ? Bound.MISSING : Bound.EQUAL;
    }

    private static Bound in(BsonValue values) {
        Stream<Bound> each = values.asArray().stream().map(Branches::literal);
        if (each.anyMatch(Bound.MISSING::equals)) return Bound.MISSING;
        return values.asArray().size() > UNROLLED ? Bound.MANY : Bound.FEW;
    }

    private static boolean exists(BsonValue operand) {
        return operand.isBoolean()
                ? operand.asBoolean().getValue()
                : operand.asNumber().intValue() != 0;
    }

    private static Bound anchored(BsonValue regex) {
        String pattern =
                regex.isRegularExpression()
                        ? regex.asRegularExpression().getPattern()
                        : regex.asString().getValue();
        boolean plain =
                !regex.isRegularExpression() || regex.asRegularExpression().getOptions().isEmpty();
        return plain && pattern.matches("\\^(\\\\Q.+|[^.*+?\\[({|$\\\\].*)")
                ? Bound.BETWEEN
                : Bound.LEFT_OVER;
    }
}
