package org.livingwell.intake.introduction.api;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The pages that answer a browser without JavaScript. */
@Component
class PlainPages {

    private final Template received = page("introduction-received");
    private final Template again = page("introduction-again");

    String received(Receipt receipt) {
        return received.execute(receipt);
    }

    /**
     * @param said what was typed, as far as it could be read, to be copied from
     */
    String again(List<String> errors, List<IntroductionForm.Typed> said) {
        return again.execute(Map.of("errors", errors, "said", said));
    }

    private static Template page(String name) {
        try {
            String text =
                    new ClassPathResource("templates/" + name + ".mustache")
                            .getContentAsString(StandardCharsets.UTF_8);
            return Mustache.compiler().escapeHTML(true).compile(text);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
