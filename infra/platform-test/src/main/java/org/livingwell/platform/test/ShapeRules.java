package org.livingwell.platform.test;

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
import com.tngtech.archunit.lang.ArchRule;

import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One rule each. A room may be missing in a small service, so rules about one room pass on nothing;
 * the first rule sees to it that there is no code outside the rooms.
 */
record ShapeRules(String root) {

    private static final String[] ROOMS = {"domain", "application", "api", "messaging", "storage"};
    private static final Set<String> ADAPTERS = Set.of("api", "messaging", "storage");
    private static final Set<String> INJECTING =
            Set.of(
                    "org.springframework.beans.factory.annotation.Autowired",
                    "org.springframework.beans.factory.annotation.Value",
                    "jakarta.inject.Inject",
                    "jakarta.annotation.Resource");

    static DescribedPredicate<JavaClass> within(String root) {
        return resideInAPackage(root + "..");
    }

    List<ArchRule> all() {
        return List.of(
                rooms(),
                domainAlone(),
                adapterAlone("api"),
                adapterAlone("messaging"),
                adapterAlone("storage"),
                oneClock(),
                names(),
                noFieldInjection(),
                guarded(),
                plainProblems(),
                plainFailures());
    }

    private ArchRule rooms() {
        String atTheRoot =
                root.replace(".", "\\.") + "\\.(\\w+(Application|Access)(\\$.*)?|package-info)";
        return classes()
                .should()
                .resideInAnyPackage(rooms(ROOMS))
                .orShould()
                .haveNameMatching(atTheRoot)
                .as("code lives in a room, or is the Application or the Access");
    }

    private ArchRule domainAlone() {
        return classes()
                .that()
                .resideInAPackage(room("domain"))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "org.livingwell.platform.domain..",
                                room("domain")))
                .as("the domain knows the language, the platform's domain words and itself")
                .allowEmptyShould(true);
    }

    private ArchRule adapterAlone(String adapter) {
        String[] others =
                rooms(ADAPTERS.stream().filter(it -> !it.equals(adapter)).toArray(String[]::new));
        return noClasses()
                .that()
                .resideInAPackage(room(adapter))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .as(adapter + " imports no other adapter")
                .allowEmptyShould(true);
    }

    private ArchRule oneClock() {
        return noClasses()
                .should()
                .accessTargetWhere(
                        DescribedPredicate.describe("asks the machine's clock", ShapeRules::time))
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
                        DescribedPredicate.describe(
                                "injects", it -> INJECTING.contains(it.getRawType().getName())))
                .as("what a class needs stands in its constructor")
                .allowEmptyShould(true);
    }

    private ArchRule guarded() {
        return methods()
                .that()
                .areAnnotatedWith(RequestMapping.class)
                .or()
                .areMetaAnnotatedWith(RequestMapping.class)
                .should()
                .beAnnotatedWith(PreAuthorize.class)
                .as("every endpoint says who may use it")
                .allowEmptyShould(true);
    }

    /** Words in a refusal belong to an answer that says whose they are, so that it is logged. */
    private ArchRule plainProblems() {
        return noClasses()
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "puts something into a problem",
                                it ->
                                        it.getTarget().getName().equals("setProperty")
                                                && it.getTargetOwner()
                                                        .isAssignableTo(ProblemDetail.class)))
                .as("a problem carries a code and a sentence, nothing else");
    }

    private ArchRule plainFailures() {
        return fields().that()
                .areDeclaredInClassesThat(assignableTo(Throwable.class))
                .should()
                .notHaveRawType(assignableTo(Words.class).or(assignableTo(AboutPeople.class)))
                .as("what is thrown carries no words")
                .allowEmptyShould(true);
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

    private String[] rooms(String... names) {
        return Stream.of(names).map(this::room).toArray(String[]::new);
    }

    private String room(String name) {
        return root + ".." + name + "..";
    }
}
