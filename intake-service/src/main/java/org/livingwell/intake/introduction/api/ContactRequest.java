package org.livingwell.intake.introduction.api;

import static org.livingwell.intake.introduction.api.IntroductionRequest.words;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.introduction.domain.ContactWishes;

/** How somebody may be reached; a channel not said to be safe is not. */
public record ContactRequest(
        @Size(max = 40) @Pattern(regexp = "[-+()./ 0-9]*", message = "Use digits and spaces")
                @Nullable String phone,
        @Size(max = 254) @Email(message = "Check the e-mail address") @Nullable String email,
        boolean mayText,
        boolean mayCall,
        boolean mayVoicemail,
        boolean mayEmail,
        @Size(max = 500) @Nullable String when,
        @Size(max = 500) @Nullable String mayTalkTo,
        @Size(max = 500) @Nullable String neverTalkTo) {

    public static ContactWishes wishes(@Nullable ContactRequest contact) {
        return contact == null
                ? new ContactWishes(null, null, false, false, false, false, null, null, null)
                : contact.wishes();
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
