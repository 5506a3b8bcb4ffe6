package org.livingwell.platform.web;

/** Input that no annotation can judge and that is wrong all the same. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient FieldProblem field;

    public InvalidInputException(String field, String code, String message) {
        super(code, null, false, false);
        this.field = new FieldProblem(field, code, message);
    }

    public FieldProblem field() {
        return field;
    }
}
