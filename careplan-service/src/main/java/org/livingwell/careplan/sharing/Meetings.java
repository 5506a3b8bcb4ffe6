package org.livingwell.careplan.sharing;

import org.livingwell.careplan.sharing.SharedView.SharedMeeting;
import org.livingwell.platform.domain.PersonId;

import java.util.List;
import java.util.Optional;

/** Knows when somebody meets somebody, which is asked at every reading and kept nowhere here. */
interface Meetings {

    /** Empty where nobody answers, so that nobody takes a gap for nothing. */
    Optional<List<SharedMeeting>> of(PersonId person);
}
