package org.livingwell.intake.account.domain;

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

    /** Whether who signs in is the person themselves; a supporter alone is somebody else. */
    public boolean isOwnRecord() {
        return this == PERSON || this == PERSON_SUPPORTER;
    }
}
