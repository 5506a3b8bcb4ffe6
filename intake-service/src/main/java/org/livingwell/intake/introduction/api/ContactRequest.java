package org.livingwell.intake.introduction.api;

import static org.livingwell.intake.introduction.api.IntroductionRequest.words;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.introduction.domain.ContactWishes;
import org.livingwell.intake.search.api.Dialled;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** How somebody may be reached; a channel not said to be safe is not. */
public record ContactRequest(
        @Size(max = 100, message = "Use at most 100 characters") @Dialled @Nullable String phone,
        @Size(max = 254, message = "Use at most 254 characters")
                @Email(
                        regexp = ".+@.+\\..+",
                        message = "Check the e-mail address, for example name@example.org")
                @Nullable String email,
        boolean mayText,
        boolean mayCall,
        boolean mayVoicemail,
        boolean mayEmail,
        @Size(max = 500) @Nullable String when,
        @Size(max = 500) @Nullable String mayTalkTo,
        @Size(max = 500) @Nullable String neverTalkTo) {

    public ContactRequest {
        email = plain(email);
    }

    public static ContactWishes wishes(@Nullable ContactRequest contact) {
        return contact == null
                ? new ContactWishes(null, null, false, false, false, false, null, null, null)
                : contact.wishes();
    }

    /** As a phone's keyboard and a pasted link write it; what is empty is none. */
    private static @Nullable String plain(@Nullable String typed) {
        if (typed == null) return null;
        String seen = Normalizer.normalize(typed, Form.NFKC).replaceAll("\\p{Cf}", "").strip();
        return seen.isEmpty() ? null : seen.replaceFirst("(?i)^mailto:", "");
    }

    private ContactWishes wishes() {
        return new ContactWishes(
                words(phone),
                words(email),
                mayText,
                mayCall,
                mayVoicemail,
                mayEmail,
                words(when),
                words(mayTalkTo),
                words(neverTalkTo));
    }
}
