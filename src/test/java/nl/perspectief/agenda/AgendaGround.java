package nl.perspectief.agenda;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import nl.perspectief.TestData;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Words;
import nl.perspectief.base.time.Dates;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A municipality with two organisations and somebody of each, oversight, a manager and a resident. */
public final class AgendaGround {

    public static final Words WORDS = new Words("Er is een lokaal gevonden.", Languages.DUTCH);
    public static final Words PROOF = new Words("Er zijn nu zes groepen; zie het rooster.", Languages.DUTCH);

    public final TestData data;
    public final JdbcClient database;
    public final ActionService actions;
    public final OrganisationService organisations;
    public final TestData.Municipality here;
    public final TestData.Location wilg;
    public final TestData.Person petra;

    /** For which Petra speaks. */
    public final long school;

    /** For which Willem speaks. */
    public final long factory;

    public AgendaGround(ApplicationContext context) {
        data = context.getBean(TestData.class);
        database = context.getBean(JdbcClient.class);
        actions = context.getBean(ActionService.class);
        organisations = context.getBean(OrganisationService.class);
        here = data.aMunicipality("Agendatown").save();
        wilg = data.aLocation(here).named("De Wilg").save();
        data.aPerson("ag-oversight").named("Jeroen").save().holds(FunctionKind.OVERSIGHT, here);
        data.aPerson("ag-manager").named("Marieke").save().holds(FunctionKind.LOCATION_MANAGER, wilg);
        data.aPerson("ag-resident").named("Iryna").save().holds(FunctionKind.RESIDENT, wilg);
        petra = data.aPerson("ag-petra").named("Petra").save().holds(FunctionKind.PARTNER, here);
        var willem = data.aPerson("ag-willem").named("Willem").save().holds(FunctionKind.PARTNER, here);
        asOversight();
        school = organisations.add(here.id(), "Taalhuis De Brug");
        organisations.join(school, petra.id());
        factory = organisations.add(here.id(), "Werkbedrijf");
        organisations.join(factory, willem.id());
    }

    public static ActionText text(String place) {
        return new ActionText(
                new Texts("", "Meer taallessen in " + place, "Більше курсів: " + place),
                new Texts("", "Ook in de avond.", ""));
    }

    public static LocalDate soon() {
        return LocalDate.now(Dates.ZONE).plusDays(60);
    }

    /** Due in two months where there is an organisation. */
    public static ActionDraft draft(String place, @Nullable Long organisation, @Nullable Long person) {
        return new ActionDraft(
                text(place),
                ActionTheme.LANGUAGE,
                ActionTerm.SHORT,
                organisation,
                person,
                organisation == null ? null : soon(),
                null,
                new Words("Een lokaal zoeken", Languages.DUTCH));
    }

    public void asOversight() {
        data.signIn("ag-oversight", Roles.OVERSIGHT);
    }

    public void asManager() {
        data.signIn("ag-manager", Roles.LOCATION_MANAGER);
    }

    public void asResident() {
        data.signIn("ag-resident", Roles.RESIDENT);
    }

    /** Of the school. */
    public void asPetra() {
        data.signIn("ag-petra", Roles.PARTNER);
    }

    /** Of the factory. */
    public void asWillem() {
        data.signIn("ag-willem", Roles.PARTNER);
    }

    /** The school is asked. */
    public String proposed() {
        asOversight();
        return actions.add(here.id(), draft("De Wilg", school, null));
    }

    /** By the school. */
    public String accepted() {
        var number = proposed();
        asPetra();
        actions.accept(number, 0);
        return number;
    }

    public String finished() {
        var number = accepted();
        actions.finish(number, actions.find(number).version(), PROOF);
        return number;
    }

    public Action seen(String number) {
        asOversight();
        return actions.find(number);
    }

    public static void refused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(call)
                .matches(refused -> refused.key().equals(key), "is refused with " + key);
    }

    public static void notFound(ThrowingCallable call) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
    }
}
