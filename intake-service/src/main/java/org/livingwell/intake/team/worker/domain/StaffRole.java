package org.livingwell.intake.team.worker.domain;

/** What somebody may be in a team. */
public enum StaffRole {
    WORKER,
    LEAD,
    PRIVACY_OFFICER
}
