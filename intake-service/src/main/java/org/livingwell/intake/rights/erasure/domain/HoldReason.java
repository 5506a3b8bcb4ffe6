package org.livingwell.intake.rights.erasure.domain;

/** Why a record must stay for now. */
public enum HoldReason {
    COURT,
    COMPLAINT,
    INQUIRY,
    SAFEGUARDING,
    LEGAL_CLAIM
}
