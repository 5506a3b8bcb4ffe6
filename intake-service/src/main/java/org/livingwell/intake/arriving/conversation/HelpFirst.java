package org.livingwell.intake.arriving.conversation;

import org.springframework.http.ResponseEntity;

/** What whoever saved something is answered: whether it tells that help comes first. */
record HelpFirst(boolean helpFirst) {

    static ResponseEntity<HelpFirst> answer(boolean helpFirst) {
        return ResponseEntity.ok(new HelpFirst(helpFirst));
    }
}
