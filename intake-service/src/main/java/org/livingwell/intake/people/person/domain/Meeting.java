package org.livingwell.intake.people.person.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.keys.domain.BirthDate;
import org.livingwell.intake.people.person.domain.Difference.What;
import org.livingwell.platform.domain.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is known of somebody meets what was said when they came again: the stricter of both wishes
 * counts, what nobody had said is carried over and opens no way that they did not open themselves,
 * and nothing is overwritten.
 */
final class Meeting {

    private final Details stood;
    private final Details said;
    private final boolean themselves;

    Meeting(Details stood, Details said, boolean themselves) {
        this.stood = stood;
        this.said = said;
        this.themselves = themselves;
    }

    Details details() {
        return new Details(
                blank(stood.name()) ? said.name() : stood.name(),
                stood.contact().stricter(said.contact(), themselves),
                either(stood.communicationNeeds(), said.communicationNeeds()),
                stood.preferredName(),
                stood.pronouns(),
                either(stood.language(), said.language()),
                stood.interpreter() || said.interpreter(),
                stood.needsAsked() || said.needsAsked(),
                either(stood.birthDate(), said.birthDate()),
                either(stood.postcode(), said.postcode()));
    }

    /** In the order of the page: how to reach them first. */
    List<Difference> differs() {
        List<Difference> found = new ArrayList<>();
        ContactWishes before = stood.contact();
        ContactWishes now = said.contact();
        if (!now.silent()) ways(found, before, now);
        said(found, What.NAME, stood.name(), blank(said.name()) ? null : said.name());
        said(
                found,
                What.COMMUNICATION_NEEDS,
                stood.communicationNeeds(),
                said.communicationNeeds());
        said(found, What.LANGUAGE, stood.language(), said.language());
        if (said.interpreter() && !stood.interpreter()) yes(found, What.INTERPRETER, false, true);
        said(found, What.BIRTH_DATE, date(stood.birthDate()), date(said.birthDate()));
        said(found, What.POSTCODE, stood.postcode(), said.postcode());
        return List.copyOf(found);
    }

    private void ways(List<Difference> found, ContactWishes before, ContactWishes now) {
        said(found, What.PHONE, before.phone(), now.phone());
        said(found, What.EMAIL, before.email(), now.email());
        said(found, What.ADDRESS, before.address(), now.address());
        yes(found, What.MAY_TEXT, before.mayText(), now.mayText());
        yes(found, What.MAY_CALL, before.mayCall(), now.mayCall());
        yes(found, What.MAY_VOICEMAIL, before.mayVoicemail(), now.mayVoicemail());
        boolean ofEmail = now.email() != null || now.mayEmail();
        if (ofEmail) yes(found, What.MAY_EMAIL, before.mayEmail(), now.mayEmail());
        said(found, What.WHEN, before.when(), now.when());
        boolean spoken = now.mayTalkTo() != null;
        boolean quiet =
                before.stricter(now, themselves).mayTalkTo() == null && before.mayTalkTo() != null;
        if (spoken) said(found, What.MAY_TALK_TO, before.mayTalkTo(), now.mayTalkTo());
        else if (quiet) found.add(new Difference(What.MAY_TALK_TO, before.mayTalkTo(), null));
        said(found, What.NEVER_TALK_TO, before.neverTalkTo(), now.neverTalkTo());
        said(found, What.NEVER_KNOW, before.neverKnow(), now.neverKnow());
    }

    private static void said(
            List<Difference> found, What what, @Nullable Words stood, @Nullable Words said) {
        if (said == null || stood != null && plain(stood).equals(plain(said))) return;
        found.add(new Difference(what, stood, said));
    }

    private static void yes(List<Difference> found, What what, boolean stood, boolean said) {
        if (stood != said) found.add(new Difference(what, yes(stood), yes(said)));
    }

    private static Words yes(boolean it) {
        return new Words(it ? "yes" : "no");
    }

    /** However it is spaced and capitalised; a number whichever way it is written. */
    private static String plain(Words it) {
        String digits = it.value().replaceAll("[-+()./\\s]", "");
        return digits.matches("\\d{9,}")
                ? digits.substring(digits.length() - 9)
                : it.value().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static @Nullable Words date(@Nullable BirthDate date) {
        return date == null ? null : new Words(date.value().toString());
    }

    private static <T> @Nullable T either(@Nullable T stood, @Nullable T said) {
        return stood == null ? said : stood;
    }

    private static boolean blank(Words name) {
        return name.value().isBlank();
    }
}
