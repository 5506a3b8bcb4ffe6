package org.livingwell.platform.test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;

import org.jspecify.annotations.NullMarked;

import java.util.List;

/** Without the mark the null checker looks away from a whole package. */
final class NullMarkedRule {

    private NullMarkedRule() {}

    static List<String> breaches(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(it -> !it.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .sorted()
                .map(name -> "package " + name + " is not @NullMarked")
                .toList();
    }
}
