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
                    rooms     | code lives in a room         | rooms.Stray
                    domain    | the domain knows             | domain.domain.Springy
                    adapters  | api imports no other adapter | adapters.storage.Stored
                    names     | a name says                  | names.application.SpotManager
                    injection | stands in its constructor    | injection.application.Injected.clock
                    unguarded | who may use it               | unguarded.api.OpenController.open()
                    refusing  | a problem carries a code     | refusing.api.Telling.refuse(
                    refusing  | what is thrown carries no    | refusing.api.Telling$Told.what
                    unmarked  | is not @NullMarked           | unmarked.domain
                    nowhere   | there is no class            | nowhere
                    """)
    void aPlantedBreachIsFound(String service, String rule, String where) {
        assertThatThrownBy(() -> ServiceShape.check(CLASSES, PLANTED + service))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(rule)
                .hasMessageContaining(PLANTED + where);
    }

    @ParameterizedTest
    @ValueSource(strings = {"now()", "today()", "clock()", "date()", "millis()", "later()"})
    void everyWayToAskTheMachinesClockIsFound(String method) {
        assertThatThrownBy(() -> ServiceShape.check(CLASSES, PLANTED + "clock"))
                .hasMessageContaining("Impatient." + method);
    }

    @Test
    void aSoundServicePasses() {
        assertThatCode(() -> ServiceShape.check(CLASSES, PLANTED + "sound"))
                .doesNotThrowAnyException();
    }
}
