package org.livingwell.platform.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;

import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

import java.util.List;
import java.util.Set;

/**
 * One rule each. None passes on nothing: a service with rooms has a domain, endpoints, fields and
 * words, and a rule that meets none of what it looks at is broken.
 */
record ShapeRules(String root) {

    private static final Set<String> INJECTING =
            Set.of(
                    "org.springframework.beans.factory.annotation.Autowired",
                    "org.springframework.beans.factory.annotation.Value",
                    "jakarta.inject.Inject",
                    "jakarta.annotation.Resource");

    static DescribedPredicate<JavaClass> within(String root) {
        return resideInAPackage(root + "..");
    }

    List<ArchRule> everywhere() {
        return List.of(oneClock(), names(), plainProblems());
    }

    /** What only a service that does something can be asked. */
    List<ArchRule> inRooms() {
        return List.of(domainAlone(), noFieldInjection(), guarded(), causeLast(), plainFailures());
    }

    private ArchRule domainAlone() {
        return classes()
                .that()
                .resideInAPackage(domain())
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "org.livingwell.platform.domain..",
                                domain()))
                .as("the domain knows the language, the platform's domain words and other domains");
    }

    private ArchRule oneClock() {
        return noClasses()
                .should()
                .accessTargetWhere(describe("asks the machine's clock", ShapeRules::time))
                .as("the injected clock is all the time our code knows");
    }

    private ArchRule names() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Util|Utils|Helper|Dto)(\\$.*)?")
                .as("a name says what a thing is");
    }

    private ArchRule noFieldInjection() {
        return fields().should()
                .notBeAnnotatedWith(
                        describe("injects", it -> INJECTING.contains(it.getRawType().getName())))
                .as("what a class needs stands in its constructor");
    }

    private ArchRule guarded() {
        return methods()
                .that(ShapeRules.areEndpoints())
                .should()
                .beAnnotatedWith(PreAuthorize.class)
                .as("every endpoint says who may use it");
    }

    /** A cause remembers the body it came with, which must have been read by then. */
    private ArchRule causeLast() {
        return methods()
                .that(ShapeRules.areEndpoints())
                .should(ArchCondition.from(describe("have the cause last", ShapeRules::causeLast)))
                .as("the cause stands after the body");
    }

    private static DescribedPredicate<JavaMethod> areEndpoints() {
        return describe(
                "are endpoints",
                it ->
                        it.isAnnotatedWith(RequestMapping.class)
                                || it.isMetaAnnotatedWith(RequestMapping.class));
    }

    private static boolean causeLast(JavaMethod endpoint) {
        return endpoint.getParameters().stream()
                .dropWhile(it -> !it.getRawType().isEquivalentTo(Cause.class))
                .noneMatch(it -> it.isAnnotatedWith(RequestBody.class));
    }

    /** Words in a refusal belong to an answer that says whose they are, so that it is logged. */
    private ArchRule plainProblems() {
        return noClasses()
                .should()
                .callMethodWhere(
                        describe(
                                "puts something into a problem",
                                it ->
                                        it.getTarget().getName().equals("setProperty")
                                                && it.getTargetOwner()
                                                        .isAssignableTo(ProblemDetail.class)))
                .as("a problem carries a code and a sentence, nothing else");
    }

    private ArchRule plainFailures() {
        return fields().that()
                .haveRawType(assignableTo(Words.class).or(assignableTo(AboutPeople.class)))
                .should()
                .beDeclaredInClassesThat(not(assignableTo(Throwable.class)))
                .as("what is thrown carries no words");
    }

    private static boolean time(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return switch (owner) {
            case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick");
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.util.Date" ->
                    access.getTarget().getFullName().equals("java.util.Date.<init>()");
            case String java when java.startsWith("java.time.") ->
                    name.equals("now")
                            && !access.getTarget().getFullName().contains("java.time.Clock");
            default -> false;
        };
    }

    private String domain() {
        return root + "..domain";
    }
}
