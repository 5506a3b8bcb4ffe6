package org.livingwell.contact;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.ServiceShape;

class ContactShapeTest {

    @Test
    void theServiceHasTheShapeAllServicesShare() {
        var classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.livingwell.contact");

        ServiceShape.check(classes, "org.livingwell.contact");
    }
}
