package org.livingwell.careplan;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.ServiceShape;

class CarePlanShapeTest {

    @Test
    void theServiceHasTheShapeAllServicesShare() {
        var classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.livingwell.careplan");

        ServiceShape.check(classes, "org.livingwell.careplan");
    }
}
