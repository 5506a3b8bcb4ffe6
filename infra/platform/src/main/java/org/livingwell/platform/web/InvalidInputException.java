package org.livingwell.platform.web;

import java.util.List;

/** Input that no annotation can judge and that is wrong all the same. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<FieldProblem> fields;

    public InvalidInputException(String field, String code, String message) {
        this(List.of(new FieldProblem(field, code, message)));
    }

    public InvalidInputException(List<FieldProblem> fields) {
        super(fields.getFirst().code(), null, false, false);
        this.fields = List.copyOf(fields);
    }

    public List<FieldProblem> fields() {
        return fields;
    }
}
