package org.livingwell.contact.staying.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.staying.insight.InsightView.Part;
import org.livingwell.contact.staying.insight.domain.Month;
import org.livingwell.contact.staying.insight.domain.Understood;
import org.livingwell.platform.domain.PlaceId;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

class InsightViewTest {

    @Test
    void everyMessageThatWasKeptBackIsCountedWhateverKeptItBack() {
        var withheld = Map.of("moved", 10, "no-number-to-ring", 20, "not-safe", 30);
        var month =
                new Month(
                        0,
                        0,
                        withheld,
                        0,
                        List.of(),
                        0,
                        0,
                        0,
                        new Understood(Map.of(), 0, Map.of()));

        var shown = InsightView.of(new PlaceId("lambeth"), YearMonth.of(2026, 11), month);

        assertThat(shown.withheld().total()).isEqualTo("60");
        assertThat(shown.withheld().parts())
                .contains(
                        new Part("moved", "10"),
                        new Part("no-number-to-ring", "20"),
                        new Part("not-safe", "30"));
    }
}
