package nl.perspectief;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.function.BiPredicate;
import javax.sql.DataSource;
import nl.perspectief.base.data.TriedAgain;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

class ArchitectureTests {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.perspectief");

    private static final Set<String> ACCESS =
            Set.of(AnonymousAllowed.class.getName(), PermitAll.class.getName(), RolesAllowed.class.getName());

    /** What tells the time without being asked in a test: each with its reason. */
    private static final Set<String> READS_THE_CLOCK_ITSELF = Set.of(
            // the clock that all others are given
            "nl.perspectief.base.time.TimeConfiguration",
            // compares this machine's clock with the database's, before there is one to be given
            "nl.perspectief.base.start.StartCheck",
            // a component without injection; only which century a two-digit year means
            "nl.perspectief.base.ui.DayPicker");

    @Test
    void routesArePackagePrivateAndLiveInUi() {
        holds(classes()
                .that()
                .areAnnotatedWith(Route.class)
                .or()
                .areAnnotatedWith(Layout.class)
                .or()
                .areAssignableTo(HasErrorParameter.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("nl.perspectief..ui"));
    }

    /** Looks as Vaadin does when the portal starts: what is elsewhere is a page that isn't found. */
    @Test
    void everyRouteIsFoundWhereVaadinLooks() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var found = scanner.findCandidateComponents(PortalApplication.VIEWS).stream()
                .map(BeanDefinition::getBeanClassName)
                .toList();
        var routes = PRODUCT.stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .map(JavaClass::getName)
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void everyRouteSaysOnceWhoMayEnter() {
        holds(classes()
                .that()
                .areAnnotatedWith(Route.class)
                .or()
                .areAnnotatedWith(Layout.class)
                .should(haveExactlyOneAccessAnnotation()));
    }

    @Test
    void entitiesStayInTheirPackage() {
        holds(classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate());
    }

    @Test
    void repositoriesStayInTheirPackage() {
        holds(classes().that().areAssignableTo(Repository.class).should().bePackagePrivate());
    }

    @Test
    void theScoreKnowsNoFramework() {
        holds(classes()
                .that()
                .resideInAPackage("nl.perspectief.quality.score")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.apache.commons.numbers..",
                        "org.jspecify..",
                        "nl.perspectief.base.text",
                        "nl.perspectief.quality.score"));
    }

    @Test
    void theClocksKnowNoFramework() {
        holds(classes()
                .that()
                .resideInAPackage("nl.perspectief.issues.clock")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.jspecify..", "nl.perspectief.base.time", "nl.perspectief.issues.clock"));
    }

    @Test
    void readingATemplateKnowsNoFramework() {
        holds(classes()
                .that()
                .resideInAPackage("nl.perspectief.quality.content")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.apache.commons.numbers..",
                        "org.jspecify..",
                        "nl.perspectief.base.table",
                        "nl.perspectief.base.text",
                        "nl.perspectief.quality.score",
                        "nl.perspectief.quality.content"));
    }

    @Test
    void readingATableKnowsNoFramework() {
        holds(classes()
                .that()
                .resideInAPackage("nl.perspectief.base.table")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.xml..",
                        "com.fasterxml.aalto..",
                        "de.siegmar.fastcsv..",
                        "org.apache.commons.compress..",
                        "org.dhatim.fastexcel..",
                        "org.jspecify..",
                        "nl.perspectief.base.table"));
    }

    @Test
    void servicesAreTransactionalAndSayWhoMayCallThem() {
        holds(classes()
                .that()
                .areAnnotatedWith(Service.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .andShould()
                .beAnnotatedWith(PreAuthorize.class));
    }

    @Test
    void whatServicesWriteIsTriedAgainAfterACollision() {
        holds(methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .and(are(describe("not for reading only", method -> !isReadOnly(method))))
                .should()
                .beAnnotatedWith(TriedAgain.class));
    }

    @Test
    void servicesKnowNoScreen() {
        holds(noClasses()
                .that()
                .areAnnotatedWith(Service.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..", "nl.perspectief..ui.."));
    }

    @Test
    void screensReachDataOnlyThroughServices() {
        holds(noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat(assignableTo(Repository.class)
                        .or(assignableTo(EntityManager.class))
                        .or(assignableTo(JdbcClient.class))
                        .or(assignableTo(JdbcOperations.class))
                        .or(assignableTo(DataSource.class))
                        .or(describe("are entities", type -> type.isAnnotatedWith(Entity.class)))));
    }

    @Test
    void screensOfOneModuleAreNotUsedByAnother() {
        holds(noClasses()
                .should(dependOn(
                        "a screen of another module",
                        // what base, agenda, attachments, council, experts, trail and voting have for others are
                        // parts of screens
                        (user, used) -> used.getPackageName()
                                        .matches(
                                                "nl\\.perspectief\\.(?!base\\.|agenda\\.|attachments\\.|council\\.|experts\\.|trail\\.|voting\\.).*\\bui")
                                && !moduleOf(user).equals(moduleOf(used)))));
    }

    @Test
    void nothingIsInjectedIntoFields() {
        holds(noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith(Inject.class));
    }

    @Test
    void datesAreThoseOfJavaTime() {
        holds(noClasses()
                .should()
                .dependOnClassesThat(assignableTo(Date.class)
                        .or(assignableTo(Calendar.class))
                        .or(resideInAnyPackage("java.text").and(assignableTo(java.text.DateFormat.class)))));
    }

    @Test
    void theTimeComesFromTheClockThatIsGiven() {
        holds(noClasses()
                .that(are(not(describe("listed", type -> READS_THE_CLOCK_ITSELF.contains(type.getName())))))
                .should()
                .accessTargetWhere(TELLS_THE_TIME));
    }

    private static final DescribedPredicate<JavaAccess<?>> TELLS_THE_TIME =
            describe("tells the time by itself", access -> {
                var owner = access.getTargetOwner();
                return switch (access.getTarget().getName()) {
                    case "now" ->
                        owner.getPackageName().startsWith("java.time")
                                && access.getTarget() instanceof CodeUnitAccessTarget method
                                && method.getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class));
                    case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
                    case "systemUTC", "systemDefaultZone", "system" -> owner.isEquivalentTo(Clock.class);
                    default -> false;
                };
            });

    private static ArchCondition<JavaClass> dependOn(String what, BiPredicate<JavaClass, JavaClass> forbidden) {
        return new ArchCondition<>("depend on " + what) {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf()
                        .forEach(dependency -> events.add(new SimpleConditionEvent(
                                dependency,
                                forbidden.test(user, dependency.getTargetClass()),
                                dependency.getDescription())));
            }
        };
    }

    private static boolean isReadOnly(JavaMethod method) {
        return method.tryGetAnnotationOfType(Transactional.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(Transactional.class))
                .map(Transactional::readOnly)
                .orElse(false);
    }

    private static String moduleOf(JavaClass type) {
        return type.getPackageName().replaceFirst("(nl\\.perspectief\\.\\w+).*", "$1");
    }

    private static ArchCondition<JavaClass> haveExactlyOneAccessAnnotation() {
        return new ArchCondition<>("have exactly one access annotation") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var found = type.getAnnotations().stream()
                        .map(JavaAnnotation::getRawType)
                        .map(JavaClass::getName)
                        .filter(ACCESS::contains)
                        .toList();
                events.add(new SimpleConditionEvent(type, found.size() == 1, type.getName() + " has " + found));
            }
        };
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(false).check(PRODUCT);
    }
}
