package nl.perspectief.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
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
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.people.AccountService;
import nl.perspectief.people.FunctionRow;
import nl.perspectief.people.FunctionService;
import nl.perspectief.security.Roles;
import org.springframework.data.domain.PageRequest;

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
    static final String PAGES = "pages";

    private static final int MOST_PAGES = 25;
    private static final int LONGEST_NAME = 200;

    private final transient FunctionService functions;
    private final transient AccountActions actions;
    private final transient Clock clock;

    final TextField name = new TextField();
    final Checkbox ended = new Checkbox();
    final UnorderedList list = new UnorderedList();
    final Button more = new Button();
    private final Span shown = new Span();
    private final EmptyState empty;
    private int pages = 1;

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
        more.setText(getTranslation("list.more"));
        more.addClickListener(_ -> showMore());
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
        var parameters = event.getLocation().getQueryParameters();
        name.setValue(parameters.getSingleParameter(NAME).orElse(""));
        ended.setValue(parameters.getSingleParameter(ENDED).isPresent());
        pages = parameters
                .getSingleParameter(PAGES)
                .filter(wanted -> wanted.matches("[0-9]{1,2}"))
                .map(wanted -> Math.clamp(Long.parseLong(wanted), 1, MOST_PAGES))
                .orElse(1);
        refresh();
    }

    /** The list of those whose name or e-mail address begins so. */
    static Location address(String name, boolean ended, int pages) {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (!name.isBlank()) {
            parameters.put(NAME, List.of(name.strip()));
        }
        if (ended) {
            parameters.put(ENDED, List.of("true"));
        }
        if (pages > 1) {
            parameters.put(PAGES, List.of(String.valueOf(pages)));
        }
        return new Location("people", new QueryParameters(parameters));
    }

    private void filtered(boolean byUser) {
        if (byUser) {
            pages = 1;
            refresh();
            showAddress();
        }
    }

    private void refresh() {
        list.removeAll();
        add(PageRequest.of(0, pages * PAGE));
    }

    private void showMore() {
        var before = (int) list.getChildren().count();
        add(PageRequest.of(pages, PAGE));
        pages++;
        focus(before);
        showAddress();
    }

    private void add(PageRequest page) {
        var now = clock.instant();
        functions
                .list(name.getValue(), ended.getValue(), page)
                .forEach(function -> list.add(new FunctionItem(function, now, this::askEnd, actions)));
        var here = list.getChildren().count();
        var all = functions.count(name.getValue(), ended.getValue());
        empty.setVisible(here == 0);
        shown.setText(here == 0 ? "" : getTranslation("people.shown", here, all));
        more.setVisible(here < all && pages < MOST_PAGES);
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

    private void focus(int place) {
        list.getChildren().skip(place).findFirst().ifPresentOrElse(item -> ((FunctionItem) item).focus(), name::focus);
    }

    private void showAddress() {
        UI.getCurrent().getPage().getHistory().replaceState(null, address(name.getValue(), ended.getValue(), pages));
    }
}
