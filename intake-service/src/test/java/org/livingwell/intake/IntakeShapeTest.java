package org.livingwell.intake;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.EventContracts;
import org.livingwell.platform.test.ServiceShape;

import java.nio.file.Path;

class IntakeShapeTest {

    @Test
    void theServiceHasTheShapeAllServicesShare() {
        var classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.livingwell.intake");

        ServiceShape.check(classes, "org.livingwell.intake");
    }

    @Test
    void everyEventHasAContractAndAnExample() {
        new EventContracts(Path.of("contracts")).check();
    }
}
