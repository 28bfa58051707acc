package no.karrierekvalitet;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import no.karrierekvalitet.platform.Access;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

class ArchitectureTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            // What the last build wrote for the jar
            .withImportOption(place -> !place.contains("__") && !place.contains("$$"))
            .importPackages("no.karrierekvalitet");

    private static final DescribedPredicate<JavaMethod> HANDLERS =
            describe("handlers", method -> method.isMetaAnnotatedWith(RequestMapping.class));

    @Test
    void onlyStoresTalkToTheDatabase() {
        check(noClasses()
                .that(not(simpleNameEndingWith("Store")).and(not(resideInAnyPackage("..platform.."))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc.core.."));
        // a stream of rows that nobody closes keeps its connection for good; a list does not
        check(noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream"));
    }

    @Test
    void storesAndControllersStayInTheirPackageUnlessATemplateShowsWhatIsInThem() {
        check(classes()
                .that(simpleNameEndingWith("Store").or(metaAnnotatedWith(Controller.class)))
                .and(not(describe("hold a view", ArchitectureTests::holdsAView)))
                .should()
                .notBePublic());
    }

    @Test
    void onlyControllersHandleRequests() {
        check(methods().that(HANDLERS).should().beDeclaredInClassesThat().areMetaAnnotatedWith(Controller.class));
    }

    @Test
    void everyHandlerSaysWhoMayCallIt() {
        check(methods()
                .that(HANDLERS)
                .and()
                .areDeclaredInClassesThat(not(metaAnnotatedWith(Access.class)))
                .should(beAnnotatedWith(Access.class)));
    }

    @Test
    void timeIsAskedOfTheClock() {
        check(noClasses()
                .should(callMethodWhere(describe("it asks the system for the time", ArchitectureTests::isNow))));
    }

    private static boolean isNow(JavaMethodCall call) {
        return call.getTargetOwner().getPackageName().equals("java.time")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().isEmpty();
    }

    private static boolean holdsAView(JavaClass type) {
        return HOUSE.stream()
                .anyMatch(
                        inner -> inner.getEnclosingClass().filter(type::equals).isPresent()
                                && inner.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }
}
