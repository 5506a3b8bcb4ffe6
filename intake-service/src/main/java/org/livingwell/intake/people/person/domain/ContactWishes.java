package org.livingwell.intake.people.person.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * How somebody may be reached, from the first minute; what is not said to be safe is not.
 *
 * @param address as it stands on an envelope; whether letters are safe is asked by contact alone
 * @param mayTalkTo who else may be spoken to
 * @param neverTalkTo who must never be
 * @param neverKnow who must never know of it, which is another promise
 */
public record ContactWishes(
        @Nullable Words phone,
        @Nullable Words email,
        @Nullable Words address,
        boolean mayText,
        boolean mayCall,
        boolean mayVoicemail,
        boolean mayEmail,
        @Nullable Words when,
        @Nullable Words mayTalkTo,
        @Nullable Words neverTalkTo,
        @Nullable Words neverKnow) {

    /** Of whom nobody asked where letters go. */
    public ContactWishes(
            @Nullable Words phone,
            @Nullable Words email,
            boolean mayText,
            boolean mayCall,
            boolean mayVoicemail,
            boolean mayEmail,
            @Nullable Words when,
            @Nullable Words mayTalkTo,
            @Nullable Words neverTalkTo,
            @Nullable Words neverKnow) {
        this(
                phone,
                email,
                null,
                mayText,
                mayCall,
                mayVoicemail,
                mayEmail,
                when,
                mayTalkTo,
                neverTalkTo,
                neverKnow);
    }

    /** Whether anything was given by which somebody is found again. */
    public boolean given() {
        return phone != null || email != null;
    }

    /** Nothing at all was said about being reached, which takes nothing back. */
    public boolean silent() {
        return !given()
                && address == null
                && !(mayText || mayCall || mayVoicemail || mayEmail)
                && Stream.of(when, mayTalkTo, neverTalkTo, neverKnow).allMatch(Objects::isNull);
    }

    /**
     * What both allow: a way is open where both say so, times are kept both, whom we must never
     * speak to, and who must never know, is everybody named. A number or an address stays as it
     * stood. One that is new opens nothing, unless they gave it themselves; to say nothing of
     * e-mail takes nothing back. Where their letters go nobody says for them: contact may have
     * heard from them that letters are safe, and meant where they live.
     *
     * @param themselves it was they who said it, and nobody for them
     */
    public ContactWishes stricter(ContactWishes said, boolean themselves) {
        if (said.silent()) return this;
        boolean ring = phone == null && themselves;
        boolean write = email == null && themselves;
        return new ContactWishes(
                phone == null ? said.phone : phone,
                email == null ? said.email : email,
                address == null && themselves ? said.address : address,
                (ring || mayText && !numberIsNew(said)) && said.mayText,
                (ring || mayCall && !numberIsNew(said)) && said.mayCall,
                (ring || mayVoicemail && !numberIsNew(said)) && said.mayVoicemail,
                said.email == null
                        ? mayEmail
                        : (write || mayEmail && email != null) && said.mayEmail,
                both(when, said.when),
                speaking(said, themselves),
                both(neverTalkTo, said.neverTalkTo),
                both(neverKnow, said.neverKnow));
    }

    private boolean numberIsNew(ContactWishes said) {
        return phone == null && said.phone != null;
    }

    /** Whoever named somebody to speak to did not know whom the other shuts out. */
    private @Nullable Words speaking(ContactWishes said, boolean themselves) {
        if (mayTalkTo != null && shutsOutMore(said)) return null;
        if (said.mayTalkTo != null && said.shutsOutMore(this)) return null;
        if (mayTalkTo == null) return themselves ? said.mayTalkTo : null;
        return said.mayTalkTo == null || alike(mayTalkTo, said.mayTalkTo) ? mayTalkTo : null;
    }

    private boolean shutsOutMore(ContactWishes other) {
        return adds(neverTalkTo, other.neverTalkTo) || adds(neverKnow, other.neverKnow);
    }

    private static boolean adds(@Nullable Words to, @Nullable Words more) {
        return more != null && (to == null || !alike(to, more));
    }

    private static @Nullable Words both(@Nullable Words stood, @Nullable Words said) {
        if (stood == null || said == null) return stood == null ? said : stood;
        boolean there =
                stood.value().lines().anyMatch(it -> alike(new Words(it), said))
                        || alike(stood, said);
        return there ? stood : new Words(stood.value() + "\n" + said.value());
    }

    private static boolean alike(Words one, Words other) {
        return one.value().strip().equalsIgnoreCase(other.value().strip());
    }

    /** What was written in words of their own. */
    public Stream<Words> written() {
        return Stream.of(
                        Stream.ofNullable(when),
                        Stream.ofNullable(mayTalkTo),
                        Stream.ofNullable(neverTalkTo),
                        Stream.ofNullable(neverKnow))
                .flatMap(it -> it);
    }

    /**
     * A way that was given, with leave to use it. To leave a voicemail somebody has to ring first.
     */
    public boolean safeWay() {
        return phone != null && (mayText || mayCall) || email != null && mayEmail;
    }
}
