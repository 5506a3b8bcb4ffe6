package org.livingwell.intake.arriving.conversation;

import org.springframework.http.ResponseEntity;

/** What whoever saved something is answered: mostly nothing, and help first where it tells. */
record HelpFirst(boolean helpFirst) {

    static ResponseEntity<HelpFirst> answer(boolean helpFirst) {
        return helpFirst
                ? ResponseEntity.ok(new HelpFirst(true))
                : ResponseEntity.noContent().build();
    }
}
