package org.livingwell.gateway.problem;

/** Carries a {@link Problem} out of code that cannot answer itself. */
public final class Refused extends RuntimeException {

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
