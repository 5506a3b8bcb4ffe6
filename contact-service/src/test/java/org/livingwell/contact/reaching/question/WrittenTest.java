package org.livingwell.contact.reaching.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.question.AnswerController.AnswerRequest;
import org.livingwell.contact.reaching.question.QuestionController.HeardRequest;
import org.livingwell.contact.reaching.question.domain.Choice;

/** Nothing that somebody wrote or said is printed by accident. */
class WrittenTest {

    @Test
    void anAnswerPrintsNothingHoweverItCame() {
        assertThat(new HeardRequest(Choice.GOOD, "They listened")).hasToString("•••");
        assertThat(new AnswerRequest("secret", Choice.GOOD, "They listened")).hasToString("•••");
    }
}
