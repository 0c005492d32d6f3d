package nl.perspectief.people.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Objects;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.MoreButton;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.people.AccountService;
import nl.perspectief.people.FunctionRow;
import nl.perspectief.people.FunctionService;
import nl.perspectief.security.Roles;

/** Who is what, where and since when; the way to give a function and to end one. */
@Route("people")
@PageTitle("people.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 40, icon = "people", title = "people.title")
@RolesAllowed({Roles.OVERSIGHT, Roles.ADMIN})
class PeopleView extends Div implements BeforeEnterObserver {

    static final int PAGE = 20;
    static final String NAME = "name";
    static final String ENDED = "ended";

    private static final int LONGEST_NAME = 200;

    private final transient FunctionService functions;
    private final transient AccountActions actions;
    private final transient Clock clock;

    final TextField name = new TextField();
    final Checkbox ended = new Checkbox();
    final UnorderedList list = new UnorderedList();
    final MoreButton<FunctionRow> more;
    private final Span shown = new Span();
    private final EmptyState empty;

    PeopleView(FunctionService functions, AccountService accounts, Clock clock) {
        this.functions = functions;
        this.actions = new AccountActions(accounts, this::refresh);
        this.clock = clock;
        name.setLabel(getTranslation("people.filter.name"));
        name.setClearButtonVisible(true);
        name.setMaxLength(LONGEST_NAME);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(event -> filtered(event.isFromClient()));
        ended.setLabel(getTranslation("people.filter.ended"));
        ended.addValueChangeListener(event -> filtered(event.isFromClient()));
        var filters = new Div(name, ended);
        filters.addClassNames("people-filters");
        empty = new EmptyState(getTranslation("people.empty"), getTranslation("people.emptyHint"));
        list.addClassName("cards");
        shown.addClassName("muted");
        shown.getElement().setAttribute("role", "status");
        more = new MoreButton<>(
                        PAGE,
                        page -> functions.list(name.getValue(), ended.getValue(), page),
                        FunctionRow::id,
                        list,
                        function -> new FunctionItem(function, clock.instant(), this::askEnd, actions))
                .at(() -> address(name.getValue(), ended.getValue()));
        more.addClickListener(_ -> sayWhatIsHere());
        var below = new Div(shown, more);
        below.addClassName("row");
        var give = new LinkButton("people/new", getTranslation("people.give.title")).primary();
        add(
                new PageHeader(getTranslation("people.title"), give).withSubtitle(getTranslation("people.subtitle")),
                filters,
                empty,
                list,
                below);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        name.setValue(Objects.requireNonNullElse(Address.read(event.getLocation(), NAME), ""));
        ended.setValue(Address.read(event.getLocation(), ENDED) != null);
        more.begin(event.getLocation());
        sayWhatIsHere();
    }

    /** The list of those whose name or e-mail address begins so. */
    static Address address(String name, boolean ended) {
        return new Address("people")
                .with(NAME, name.isBlank() ? null : name.strip())
                .with(ENDED, ended ? true : null);
    }

    private void filtered(boolean byUser) {
        if (byUser) {
            more.restart();
            sayWhatIsHere();
            address(name.getValue(), ended.getValue()).show();
        }
    }

    private void refresh() {
        more.refresh();
        sayWhatIsHere();
    }

    private void sayWhatIsHere() {
        var here = more.shown().size();
        empty.setVisible(here == 0);
        shown.setText(
                here == 0
                        ? ""
                        : getTranslation("people.shown", here, functions.count(name.getValue(), ended.getValue())));
    }

    private void askEnd(FunctionRow function) {
        var texts = FunctionTexts.in(getLocale());
        var kind = texts.kind(function.kind());
        var place = texts.place(function.locationName(), function.municipalityName());
        var consequence = function.heldAt(clock.instant()) ? "people.end.consequence" : "people.end.neverBegins";
        var dialog = new ConfirmDialog(
                getTranslation("people.end.title"),
                getTranslation(consequence, function.personName(), kind, place),
                getTranslation("people.end"),
                _ -> end(function),
                getTranslation("people.back"),
                _ -> {});
        dialog.open();
    }

    private void end(FunctionRow function) {
        try {
            functions.end(function.id());
        } catch (BadInputException refused) {
            Notices.problem(FunctionTexts.in(getLocale()).problem(refused));
            return;
        }
        refresh();
        name.focus();
        Notices.done(getTranslation(
                "people.end.done",
                function.personName(),
                FunctionTexts.in(getLocale()).kind(function.kind())));
    }
}
