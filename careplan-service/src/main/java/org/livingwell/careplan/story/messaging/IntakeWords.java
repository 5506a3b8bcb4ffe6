package org.livingwell.careplan.story.messaging;

import org.livingwell.careplan.story.application.IntroductionWords;
import org.livingwell.platform.calls.OtherService;
import org.livingwell.platform.calls.OtherServices;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** Asks intake, which owns the words. */
@Component
class IntakeWords implements IntroductionWords {

    private final OtherService intake;

    IntakeWords(OtherServices services, @Value("${INTAKE_URL:http://localhost:8101}") String url) {
        this.intake = services.at("intake", url);
    }

    @Override
    public Optional<Said> of(UUID introduction) {
        return intake.get("/internal/introductions/{id}/words", Said.class, introduction);
    }
}
