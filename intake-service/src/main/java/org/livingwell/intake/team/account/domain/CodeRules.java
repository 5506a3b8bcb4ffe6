package org.livingwell.intake.team.account.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.intake.team.account.domain.Account.Active;
import org.livingwell.intake.team.account.domain.Account.Command.RenewCode;
import org.livingwell.intake.team.account.domain.Account.Command.Second;
import org.livingwell.intake.team.account.domain.Account.Disabled;
import org.livingwell.intake.team.account.domain.Account.Event;
import org.livingwell.intake.team.account.domain.Account.Event.CodeAsked;
import org.livingwell.intake.team.account.domain.Account.Event.CodeRenewed;
import org.livingwell.intake.team.account.domain.Account.Invited;
import org.livingwell.intake.team.account.domain.Account.Known;
import org.livingwell.intake.team.account.domain.Account.None;
import org.livingwell.intake.team.account.domain.Account.Proposed;
import org.livingwell.intake.team.account.domain.Account.Provisioning;
import org.livingwell.platform.domain.Decision;

import java.time.Instant;

/** Who gets a code for whose login: one worker, two, or whoever it belongs to. */
final class CodeRules {

    private CodeRules() {}

    static Decision<Event> renew(Account account, RenewCode renew, Instant now) {
        return switch (account) {
            case None _ -> notFound();
            case Disabled _ -> ended();
            case Proposed _ -> refuse("not-confirmed", "Someone else must confirm this first");
            case Invited it -> early(it, renew, now);
            case Provisioning it -> early(it, renew, now);
            case Active it when it.invitation().isWithin() ->
                    refuse("other-login", "They sign in with the login to their own record");
            case Active it when it.user().equals(renew.by().value()) -> own(it, renew, now);
            case Active it when it.kind().takesTwo() -> ask(it, renew, now);
            case Active _ -> agree(new CodeRenewed(renew.code(), false, now));
        };
    }

    static Decision<Event> second(Account account, Second second, Instant now) {
        return switch (account) {
            case None _ -> notFound();
            case Disabled _ -> ended();
            case Invited _, Provisioning _ -> nothing();
            case Proposed(var invitation, var asked) ->
                    asked.by().equals(second.by())
                            ? same()
                            : agree(new Event.Invited(invitation, second.code(), now));
            case Active it -> secondCode(it, second, now);
        };
    }

    /** One pair of eyes is not enough because Keycloak is slow. */
    private static Decision<Event> early(Known it, RenewCode renew, Instant now) {
        return it.kind().takesTwo()
                ? refuse("not-made-yet", "This login is still being made; try again in a minute")
                : agree(new CodeRenewed(renew.code(), false, now));
    }

    private static Decision<Event> own(Active it, RenewCode renew, Instant now) {
        return it.kind().isAboutPerson()
                ? agree(new CodeRenewed(renew.code(), true, now))
                : refuse("yourself", "Change your own password when you sign in");
    }

    private static Decision<Event> ask(Active it, RenewCode renew, Instant now) {
        Asked asked = it.asked();
        return asked != null && asked.isOpen(now) && !asked.by().equals(renew.by())
                ? refuse("asked-already", "Someone has asked for this; check it and confirm")
                : agree(new CodeAsked(new Asked(renew.by(), renew.knownBy(), now)));
    }

    private static Decision<Event> secondCode(Active it, Second second, Instant now) {
        Asked asked = it.asked();
        if (asked == null || !asked.isOpen(now)) return nothing();
        return asked.by().equals(second.by()) || it.user().equals(second.by().value())
                ? same()
                : agree(new CodeRenewed(second.code(), false, now));
    }

    private static Decision<Event> same() {
        return refuse("own-request", "Someone else must confirm what you asked for");
    }

    private static Decision<Event> nothing() {
        return refuse("nothing-asked", "There is nothing to confirm here; look again");
    }

    private static Decision<Event> ended() {
        return refuse("account-ended", "This account has ended; invite them again");
    }
}
