package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.planted.Sneak;
import org.livingwell.contact.reaching.provider.Providers;

import java.util.Set;

/** Rule 5: nothing reaches anybody but through the gate, asked at that moment. */
class OnlyAtTheGateTest {

    private static final String GATE = "org.livingwell.contact.reaching.message.AtTheGate";

    /** Messages to staff name nobody and reach nobody the gate is for; they are a type apart. */
    private static final String STAFF = "org.livingwell.contact.staying.office..";

    /** Whoever prints a letter may post it. */
    private static final Set<String> HANDS = Set.of("hand", "print");

    private static final ArchRule ONLY_AT_THE_GATE =
            ArchRuleDefinition.noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName(GATE)
                    .and()
                    .resideOutsideOfPackages(STAFF, "org.livingwell.contact.reaching.provider..")
                    .should()
                    .accessTargetWhere(
                            DescribedPredicate.describe(
                                    "hands something to a provider",
                                    (JavaAccess<?> it) ->
                                            it.getTargetOwner().isEquivalentTo(Providers.class)
                                                    && HANDS.contains(it.getTarget().getName())));

    @Test
    void nothingIsHandedOverButAtTheGate() {
        var ours =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.livingwell.contact");

        ONLY_AT_THE_GATE.check(ours);
        assertThat(ours.get(GATE).getAccessesFromSelf())
                .as("the rule looks at what there is")
                .anyMatch(it -> it.getTargetOwner().isEquivalentTo(Providers.class));
    }

    @Test
    void aPlantedBreachIsFound() {
        JavaClasses planted = new ClassFileImporter().importClasses(Sneak.class);

        var found = ONLY_AT_THE_GATE.evaluate(planted).getFailureReport().getDetails();

        assertThat(found).hasSize(3);
        assertThat(found).anyMatch(it -> it.contains("Sneak.past("));
        assertThat(found).anyMatch(it -> it.contains("Sneak.pointing("));
        assertThat(found).anyMatch(it -> it.contains("Sneak.printing("));
    }
}
