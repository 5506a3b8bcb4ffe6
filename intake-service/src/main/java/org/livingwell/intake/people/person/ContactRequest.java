package org.livingwell.intake.people.person;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.person.domain.ContactWishes;
import org.livingwell.intake.people.person.domain.PostalAddress;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.phone.Dialled;
import org.livingwell.platform.phone.Phones;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.stream.Stream;

/** How somebody may be reached; a channel not said to be safe is not. */
public record ContactRequest(
        @Size(max = 100, message = "Use at most 100 characters") @Dialled @Nullable String phone,
        @Size(max = 254, message = "Use at most 254 characters")
                @Email(
                        regexp = ".+@.+\\..+",
                        message = "Check the e-mail address, for example name@example.org")
                @Nullable String email,
        @Size(max = PostalAddress.LONGEST, message = "Use at most 720 characters")
                @Enveloped
                @Schema(
                        example = "Amara Nwosu\n2 Brixton Road\nLondon\nSW9 8QA",
                        description =
                                "Up to 7 lines as on an envelope, the postcode last; left out it"
                                        + " stays, empty it goes")
                @Nullable String address,
        boolean mayText,
        boolean mayCall,
        boolean mayVoicemail,
        boolean mayEmail,
        @Size(max = MOST, message = "Use at most 2,000 characters") @Nullable String when,
        @Size(max = MOST, message = "Use at most 2,000 characters") @Nullable String mayTalkTo,
        @Size(max = MOST, message = "Use at most 2,000 characters") @Nullable String neverTalkTo,
        @Size(max = MOST, message = "Use at most 2,000 characters") @Nullable String neverKnow) {

    /** Room for what was said each time somebody came, joined. */
    private static final int MOST = 2_000;

    public ContactRequest {
        email = plain(email);
    }

    public static ContactWishes wishes(@Nullable ContactRequest contact) {
        return contact == null
                ? new ContactWishes(null, null, false, false, false, false, null, null, null, null)
                : contact.wishes();
    }

    /**
     * What a worker heard from somebody known: a way that is left out is not safe, and what
     * protects them stays as it stood until something else is said, were it nothing.
     */
    public ContactWishes heard(ContactWishes stood) {
        ContactWishes said = wishes();
        return new ContactWishes(
                said.phone(),
                said.email(),
                address == null ? stood.address() : said.address(),
                said.mayText(),
                said.mayCall(),
                said.mayVoicemail(),
                said.mayEmail(),
                when == null ? stood.when() : said.when(),
                said.mayTalkTo(),
                neverTalkTo == null ? stood.neverTalkTo() : said.neverTalkTo(),
                neverKnow == null ? stood.neverKnow() : said.neverKnow());
    }

    /** Everything in words of their own. */
    public Stream<String> written() {
        return Stream.of(
                        Stream.ofNullable(phone),
                        Stream.ofNullable(address),
                        Stream.ofNullable(when),
                        Stream.ofNullable(mayTalkTo),
                        Stream.ofNullable(neverTalkTo),
                        Stream.ofNullable(neverKnow))
                .flatMap(it -> it);
    }

    /** As a phone's keyboard and a pasted link write it; what is empty is none. */
    private static @Nullable String plain(@Nullable String typed) {
        if (typed == null) return null;
        String seen = Normalizer.normalize(typed, Form.NFKC).replaceAll("\\p{Cf}", "").strip();
        return seen.isEmpty() ? null : seen.replaceFirst("(?i)^mailto:", "");
    }

    /** Leave to text where no text arrives is none. */
    private ContactWishes wishes() {
        var number = Words.of(phone);
        return new ContactWishes(
                number,
                Words.of(email),
                PostalAddress.read(address).map(PostalAddress::words).orElse(null),
                mayText && (number == null || Phones.getsTexts(number)),
                mayCall,
                mayVoicemail,
                mayEmail,
                Words.of(when),
                Words.of(mayTalkTo),
                Words.of(neverTalkTo),
                Words.of(neverKnow));
    }
}
