package org.livingwell.intake.team.account;

/** What somebody signs in with once; shown to who invites and kept nowhere. */
public record SetupCode(String value) {

    @Override
    public String toString() {
        return "•••";
    }
}
