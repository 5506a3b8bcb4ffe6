package org.livingwell.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void everyReaderHasItsOwnDeadLettersOfEveryPublisher() {
        var names = Topics.names();

        assertThat(names)
                .hasSize(5 + 25)
                .doesNotHaveDuplicates()
                .contains(
                        "intake.events.v1",
                        "intake.events.v1.careplan.dlt",
                        "contact.events.v1.contact.dlt");
    }
}
