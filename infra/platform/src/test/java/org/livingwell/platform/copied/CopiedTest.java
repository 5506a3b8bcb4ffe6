package org.livingwell.platform.copied;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.Words;

import java.util.List;
import java.util.Map;

class CopiedTest {

    sealed interface Remark {}

    record Open(Words text) implements Remark {}

    record Aside(Words text) implements Remark {}

    record Neighbour(Words name) {}

    record Visit(Words said, Neighbour with, List<Remark> remarks, Map<String, Neighbour> others) {}

    static final Visit VISIT =
            new Visit(
                    new Words("hello"),
                    new Neighbour(new Words("Zanzibara")),
                    List.of(new Open(new Words("sunny")), new Aside(new Words("unsaid"))),
                    Map.of("left", new Neighbour(new Words("Zanzibara"))));

    @Test
    void showsWhatIsNamedHoweverDeepAndNothingElse() {
        var copied =
                new Copied(Shown.of(Visit.class, "said", "remarks"), Shown.of(Open.class, "text"));

        var shown = copied.of(VISIT);

        assertThat(shown)
                .contains(Map.of("said", "hello", "remarks", List.of(Map.of("text", "sunny"))));
    }

    @Test
    void aRecordThatIsNotDeclaredIsNotThere() {
        assertThat(new Copied().of(VISIT)).isEmpty();
        assertThat(new Copied(Shown.of(Open.class, "text")).of(VISIT)).isEmpty();
    }

    @Test
    void whatIsNotForThemIsNotThereNorIsWhatIsInIt() {
        var ofSun =
                new Copied(
                        Shown.where(it -> it.remarks().isEmpty(), Visit.class, "said"),
                        Shown.where(it -> it.text().value().contains("sun"), Open.class, "text"));

        assertThat(ofSun.of(VISIT)).isEmpty();
        assertThat(ofSun.of(new Open(new Words("sunny")))).isPresent();
        assertThat(ofSun.of(new Open(new Words("rain")))).isEmpty();
    }

    @Test
    void aFieldThatLeadsToAnUndecidedRecordIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Copied(Shown.of(Visit.class, "with")))
                .withMessageContaining("Visit shows Neighbour, of which nothing is said");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Copied(Shown.of(Visit.class, "others")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Copied(Shown.of(Visit.class, "remarks")));
    }

    @Test
    void aFieldThatIsNotThereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shown.of(Visit.class, "heard"))
                .withMessage("Visit has no field heard");
    }
}
