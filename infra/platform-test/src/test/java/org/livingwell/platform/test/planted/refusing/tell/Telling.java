package org.livingwell.platform.test.planted.refusing.tell;

import org.livingwell.platform.domain.Words;
import org.springframework.http.ProblemDetail;

class Telling {

    static final class Told extends RuntimeException {

        private static final long serialVersionUID = 1;
        final transient Words what;

        Told(Words what) {
            this.what = what;
        }
    }

    ProblemDetail refuse(Words what) {
        var problem = ProblemDetail.forStatus(412);
        problem.setProperty("current", what);
        return problem;
    }
}
