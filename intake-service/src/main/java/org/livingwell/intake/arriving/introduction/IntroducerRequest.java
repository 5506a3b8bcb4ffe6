package org.livingwell.intake.arriving.introduction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.introduction.domain.Introducer;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.phone.Phones;

import java.util.stream.Stream;

/** Who introduces somebody else. */
record IntroducerRequest(
        @NotBlank(message = "Tell us your own name") @Size(max = 200) String name,
        @Size(max = 200) @Nullable String organisation,
        @Size(max = 254) @Nullable String contact) {

    /** Whether there is a number or an address in it, rather than *the desk*. */
    static boolean reachable(String contact) {
        return Phones.read(contact).isPresent() || contact.matches("\\S+@\\S+\\.\\S+");
    }

    Stream<String> written() {
        return Stream.of(
                        Stream.ofNullable(name),
                        Stream.ofNullable(organisation),
                        Stream.ofNullable(contact))
                .flatMap(it -> it);
    }

    Introducer introducer() {
        return new Introducer(new Words(name.strip()), Words.of(organisation), Words.of(contact));
    }
}
