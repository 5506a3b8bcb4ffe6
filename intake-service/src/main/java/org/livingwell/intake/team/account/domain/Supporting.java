package org.livingwell.intake.team.account.domain;

import org.livingwell.intake.team.account.domain.Account.Active;
import org.livingwell.intake.team.account.domain.Account.Command.Adopt;
import org.livingwell.intake.team.account.domain.Account.Disabled;
import org.livingwell.intake.team.account.domain.Account.Known;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.WorkerId;

import java.util.List;

/** Decides who may support somebody under the login to a record of their own. */
public final class Supporting {

    /** Who must never know is named by the id they had: nobody gets another by asking again. */
    static final Refusal OVER =
            new Refusal(
                    "supports-over",
                    "It was ended that they see what this person shares. If they are to see it"
                            + " again, invite them as a supporter, with a login for that alone");

    public static final Refusal NOT_USABLE =
            new Refusal("not-made-yet", "This login cannot be used yet, or not any more");

    private Supporting() {}

    /** Whoever signs in to a record of their own, and may be shown others'. */
    public static Active whoever(Known own) {
        if (own.kind() != AccountKind.PERSON_SUPPORTER) {
            throw refused(
                    "not-also-a-supporter",
                    "Make them a login as a person who is also a supporter first");
        }
        if (own instanceof Active active) return active;
        throw new RefusedException(NOT_USABLE);
    }

    /**
     * @param others whoever signs in for that person already, or did
     */
    public static Adopt of(
            AccountId id,
            Active own,
            PersonId person,
            PlaceId place,
            List<Account> others,
            WorkerId by) {
        if (person.equals(own.person())) {
            throw refused("themselves", "Choose someone else: this is their own record");
        }
        if (others.stream().anyMatch(it -> isSame(it, own))) {
            throw refused("supports-already", "They can be shown what this person shares already");
        }
        if (others.stream().anyMatch(it -> isOver(it, id))) throw new RefusedException(OVER);
        return new Adopt(
                Invitation.supporting(person, place, id, own.invitation(), by), own.user());
    }

    private static boolean isSame(Account other, Active active) {
        return other instanceof Active it && it.user().equals(active.user());
    }

    private static boolean isOver(Account other, AccountId own) {
        return other instanceof Disabled it && own.equals(it.invitation().within());
    }

    private static RefusedException refused(String code, String sentence) {
        return new RefusedException(new Refusal(code, sentence));
    }
}
