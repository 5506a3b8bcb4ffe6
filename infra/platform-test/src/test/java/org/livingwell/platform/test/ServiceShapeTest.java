package org.livingwell.platform.test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceShapeTest {

    private static final String PLANTED = "org.livingwell.platform.test.planted.";
    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPackages("org.livingwell.platform.test.planted");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    rooms     | stands in no room            | rooms.Stray
                    rooms     | stands in no room            | rooms.spot.api.Layered
                    rooms     | stands in no room            | rooms.wing.spot.far.Deep
                    circle    | three -> one is part of      | Three > One
                    circle    | one -> two is part of        | One > Two
                    wings     | low/ -> high/ is part of     | Cellar > Attic
                    domain    | the domain knows             | domain.spring.domain.Springy
                    names     | a name says                  | names.spot.SpotManager
                    injection | stands in its constructor    | injection.inject.Injected.clock
                    unguarded | who may use it               | unguarded.open.OpenController.open()
                    causes    | the cause stands after       | causes.act.ActController.act(
                    refusing  | a problem carries a code     | refusing.tell.Telling.refuse(
                    refusing  | what is thrown carries no    | refusing.tell.Telling$Told.what
                    nowhere   | there is no class            | nowhere
                    """)
    void aPlantedBreachIsFound(String service, String rule, String where) {
        assertThatThrownBy(() -> ServiceShape.check(CLASSES, PLANTED + service))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(rule)
                .hasMessageContaining(where);
    }

    @ParameterizedTest
    @ValueSource(strings = {"now()", "today()", "clock()", "date()", "millis()", "later()"})
    void everyWayToAskTheMachinesClockIsFound(String method) {
        assertThatThrownBy(() -> ServiceShape.check(CLASSES, PLANTED + "clock"))
                .hasMessageContaining("Impatient." + method);
    }

    @ParameterizedTest
    @CsvSource({
        "rooms, wing is a room and a wing",
        "crowded, '8 rooms, of which some stand in no wing'",
        "names, the domain knows the language",
        "names, every endpoint says who may use it",
        "names, the cause stands after the body",
        "names, what is thrown carries no words",
    })
    void whatMeetsNothingOrStandsAnywhereIsABreach(String service, String breach) {
        assertThatThrownBy(() -> ServiceShape.check(CLASSES, PLANTED + service))
                .hasMessageContaining(breach);
    }

    @Test
    void aSoundServicePasses() {
        assertThatCode(() -> ServiceShape.check(CLASSES, PLANTED + "sound"))
                .doesNotThrowAnyException();
    }
}
