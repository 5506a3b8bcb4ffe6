package org.livingwell.contact.reaching.message;

import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;

import java.util.Map;

/** Why a letter may not go now, as it is said to whoever would post it. */
final class WhyNot {

    private static final String OTHERWISE = "Their contact rules do not allow a letter now";

    private static final Map<String, String> SENTENCES =
            Map.ofEntries(
                    Map.entry("no-rules", "No one has heard from them yet how we may reach them"),
                    Map.entry("no-way", "We have no postal address of theirs"),
                    Map.entry("not-safe", "They have not said that a letter is safe"),
                    Map.entry("through", "They are reached through someone else"),
                    Map.entry("expired", "What they said is out of date; ask them again first"),
                    Map.entry("paused", "They are taking a pause"),
                    Map.entry("farewelled", "They have said farewell"),
                    Map.entry("died", "They have died; nothing is sent to them"),
                    Map.entry("letters-opened", "Someone else may open their letters"),
                    Map.entry(
                            "in-doubt", "We do not know everything about them now; try again soon"),
                    Map.entry(
                            "newer-said",
                            "Something newer was said about how to reach them; try again soon"),
                    Map.entry(
                            "no-number-to-ring",
                            "Our own phone number is not set up, so the letter would say nothing"),
                    Map.entry(
                            "not-printable",
                            "Our printer does not have all the letters of this address; get in"
                                    + " touch another way"));

    private WhyNot() {}

    /** The rule is the code. */
    static RefusedException refused(String rule) {
        return new RefusedException(new Refusal(rule, SENTENCES.getOrDefault(rule, OTHERWISE)));
    }
}
