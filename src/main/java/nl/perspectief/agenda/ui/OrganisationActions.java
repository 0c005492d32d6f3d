package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.perspectief.agenda.Organisation;
import nl.perspectief.agenda.OrganisationService;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.Sure;

/** What oversight can do with an organisation. */
class OrganisationActions extends Card {

    private final transient Organisation organisation;
    private final transient OrganisationService organisations;
    private final transient Runnable refresh;

    /**
     * @param key under which the browser keeps what is typed
     * @param refresh shows the organisation as it is after a change
     * @param gone shows something else, when it is removed
     */
    OrganisationActions(
            Organisation organisation, OrganisationService organisations, String key, Runnable refresh, Runnable gone) {
        this.organisation = organisation;
        this.organisations = organisations;
        this.refresh = refresh;
        add(
                new H2(getTranslation("agenda.actions")),
                new Folded(getTranslation("agenda.organisation.rename"), key, () -> renaming(key)),
                new Folded(getTranslation("agenda.organisation.handOver"), "", this::handingOver),
                new Sure(
                        getTranslation("agenda.organisation.remove"),
                        getTranslation("agenda.organisation.removeHint"),
                        getTranslation("agenda.organisation.removeYes"),
                        () -> remove(gone)));
    }

    private NameForm renaming(String key) {
        return new NameForm("agenda.organisation.rename.send", organisation.name(), key, name -> {
            try {
                organisations.rename(organisation.id(), organisation.version(), name);
                Notices.done(getTranslation("agenda.organisation.renamed"));
            } catch (ChangedMeanwhileException overtaken) {
                Notices.problem(getTranslation("agenda.organisation.overtaken"));
            }
            refresh.run();
        });
    }

    private Div handingOver() {
        var to = new OrganisationField((part, page) -> organisations.others(organisation.id(), part, page));
        to.setLabel(getTranslation("agenda.organisation.handOverTo"));
        to.setManualValidation(true);
        var give = new Button(getTranslation("agenda.organisation.handOverYes"));
        give.setDisableOnClick(true);
        give.addClickListener(_ -> {
            handOver(to);
            give.setEnabled(true);
        });
        var all = new Div(new Paragraph(getTranslation("agenda.organisation.handOverHint")), to, new Div(give));
        all.addClassName("stack");
        return all;
    }

    private void handOver(OrganisationField to) {
        to.setInvalid(false);
        try {
            BadInputException.unless(to.getValue() != null, "organisation", "agenda.bad.noOrganisation");
            var number = organisations.handOver(
                    organisation.id(), organisation.version(), to.getValue().id());
            Notices.done(getTranslation(
                    "agenda.organisation.handedOver", number, to.getValue().name()));
            refresh.run();
        } catch (BadInputException bad) {
            to.setErrorMessage(getTranslation(bad.key(), bad.arguments()));
            to.setInvalid(true);
            to.focus();
        } catch (ChangedMeanwhileException overtaken) {
            Notices.problem(getTranslation("agenda.organisation.overtaken"));
            refresh.run();
        }
    }

    private void remove(Runnable gone) {
        try {
            organisations.remove(organisation.id(), organisation.version());
            Notices.done(getTranslation("agenda.organisation.removed"));
            gone.run();
        } catch (BadInputException bad) {
            Notices.problem(getTranslation(bad.key(), bad.arguments()));
        } catch (ChangedMeanwhileException overtaken) {
            Notices.problem(getTranslation("agenda.organisation.overtaken"));
            refresh.run();
        }
    }
}
