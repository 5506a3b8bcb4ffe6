package org.livingwell.platform.web;

import org.springframework.validation.FieldError;

import java.util.Locale;

/** What is wrong with one field; never its value. */
public record FieldProblem(String field, String code, String message)
        implements Comparable<FieldProblem> {

    static FieldProblem of(FieldError error) {
        String constraint = String.valueOf(error.getCode());
        String code = constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return new FieldProblem(error.getField(), code, String.valueOf(error.getDefaultMessage()));
    }

    @Override
    public int compareTo(FieldProblem other) {
        return (field + code).compareTo(other.field + other.code);
    }
}
