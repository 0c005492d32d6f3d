package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.perspectief.agenda.ActionRow;
import nl.perspectief.agenda.Organisation;
import nl.perspectief.agenda.OrganisationService;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.base.ui.Sure;

/** What oversight can do with an organisation. */
class OrganisationActions extends Card {

    private static final int MOST_TOLD = 5;

    private final transient Organisation organisation;
    private final transient OrganisationService organisations;
    private final transient Runnable refresh;

    /**
     * @param running of its actions, those that it has to end or hand over before it can be removed
     * @param key under which the browser keeps what is typed
     * @param refresh shows the organisation as it is after a change
     * @param gone shows something else, when it is removed
     */
    OrganisationActions(
            Organisation organisation,
            List<ActionRow> running,
            OrganisationService organisations,
            String key,
            Runnable refresh,
            Runnable gone) {
        this.organisation = organisation;
        this.organisations = organisations;
        this.refresh = refresh;
        add(
                new H2(getTranslation("agenda.actions")),
                new Folded(getTranslation("agenda.organisation.rename"), key, () -> renaming(key)));
        if (!running.isEmpty()) {
            add(new Folded(getTranslation("agenda.organisation.handOver"), "", this::handingOver));
        }
        add(removing(running, gone));
    }

    /** What can't be done yet is not offered, but what has to be done before. */
    private Folded removing(List<ActionRow> running, Runnable gone) {
        var title = getTranslation("agenda.organisation.remove");
        return running.isEmpty()
                ? new Sure(
                        title,
                        getTranslation("agenda.organisation.removeHint"),
                        getTranslation("agenda.organisation.removeYes"),
                        () -> remove(gone))
                : new Folded(title, "", () -> owning(running));
    }

    private Div owning(List<ActionRow> running) {
        var list = new UnorderedList();
        running.stream().limit(MOST_TOLD).forEach(action -> {
            var language = action.title().readIn(getLocale());
            var link = new Anchor(
                    action.path(), Dotted.of(action.number(), action.title().in(language)));
            list.add(new ListItem(ReadIn.written(link, language)));
        });
        if (running.size() > MOST_TOLD) {
            list.add(new ListItem(getTranslation("agenda.organisation.ownsMore")));
        }
        var all = new Div(
                new Paragraph(getTranslation("agenda.organisation.owns")),
                list,
                new H3(getTranslation("agenda.organisation.handOver")),
                handingOver());
        all.addClassName("stack");
        return all;
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
            BadInputException.unless(to.getValue() != null, "organisation", "agenda.bad.noOtherOrganisation");
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
