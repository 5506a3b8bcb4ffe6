package org.livingwell.intake.team.account.domain;

/** As whom somebody signs in; each is a group in Keycloak that brings its roles. */
public enum AccountKind {
    WORKER,
    LEAD,
    PRIVACY_OFFICER,
    PERSON,
    SUPPORTER,
    /** Supported, and somebody's supporter. */
    PERSON_SUPPORTER,
    GROUP;

    public boolean isStaff() {
        return switch (this) {
            case WORKER, LEAD, PRIVACY_OFFICER -> true;
            case PERSON, SUPPORTER, PERSON_SUPPORTER, GROUP -> false;
        };
    }

    public boolean isAboutPerson() {
        return switch (this) {
            case PERSON, SUPPORTER, PERSON_SUPPORTER -> true;
            case WORKER, LEAD, PRIVACY_OFFICER, GROUP -> false;
        };
    }

    /**
     * Whose login nobody gives out alone: who could read or decide much with it, or is not theirs.
     */
    public boolean takesTwo() {
        return isMoreThanWorker() || isAboutPerson();
    }

    /** Whom a lead alone does not make. */
    public boolean isMoreThanWorker() {
        return this == LEAD || this == PRIVACY_OFFICER;
    }

    /** Whether who signs in is the person themselves; a supporter alone is somebody else. */
    public boolean isOwnRecord() {
        return this == PERSON || this == PERSON_SUPPORTER;
    }
}
