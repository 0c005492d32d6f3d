package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.FieldProblems;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.MoreButton;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.base.ui.RequiredSelect;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.base.ui.WordsForm;
import nl.perspectief.experts.PoolNeighbour;
import nl.perspectief.experts.PoolService;
import nl.perspectief.experts.ui.PoolHead;
import nl.perspectief.security.Roles;
import nl.perspectief.sessions.SessionDraft;
import nl.perspectief.sessions.SessionRow;
import nl.perspectief.sessions.SessionService;

/** The sessions of a pool, the latest first, and where the next one begins. */
@Route(SessionAddress.LIST)
@PageTitle("sessions.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Roles.EXPERT, Roles.OVERSIGHT})
class SessionListView extends Div implements BeforeEnterObserver {

    static final int PAGE = 20;

    private final transient PoolService pools;
    private final transient SessionService sessions;
    private final transient List<PoolNeighbour> neighbours;
    private final String user;
    final UnorderedList list = new UnorderedList();
    final MoreButton<SessionRow> more;
    final TextField title = new TextField(getTranslation("sessions.field.title"));
    final RequiredSelect<Locale> language = new RequiredSelect<>();
    final IntegerField dots = new IntegerField(getTranslation("sessions.field.dots"));
    final Button begin = new Button(getTranslation("sessions.begin"));
    private long poolId;
    private String key = "";

    SessionListView(
            PoolService pools, SessionService sessions, List<PoolNeighbour> neighbours, AuthenticationContext user) {
        this.pools = pools;
        this.sessions = sessions;
        this.neighbours = List.copyOf(neighbours);
        this.user = user.getPrincipalName().orElse("");
        list.addClassName("cards");
        title.setManualValidation(true);
        title.setHelperText(getTranslation("sessions.field.titleHint"));
        WordsForm.choose(language, getLocale());
        dots.setManualValidation(true);
        dots.setStepButtonsVisible(true);
        dots.setMin(SessionDraft.FEWEST_DOTS);
        dots.setMax(SessionDraft.MOST_DOTS);
        dots.setValue(SessionDraft.USUAL_DOTS);
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setDisableOnClick(true);
        begin.addClickListener(_ -> begin());
        more = new MoreButton<>(PAGE, page -> sessions.list(poolId, page), SessionRow::id, list, this::item)
                .at(() -> new Address(SessionAddress.list(poolId)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        poolId = Address.readId(event.getRouteParameters(), SessionAddress.POOL);
        var pool = pools.find(poolId);
        key = user + "/session/" + poolId + "/";
        more.begin(event.getLocation());
        removeAll();
        var about = Muted.paragraph(getTranslation("sessions.subtitle"));
        add(
                new PoolHead(pool, neighbours, SessionAddress.list(poolId)),
                about,
                new Card(new Folded(getTranslation("sessions.begin"), key, this::form)),
                list.getComponentCount() > 0
                        ? list
                        : new EmptyState(getTranslation("sessions.none"), getTranslation("sessions.noneHint")),
                more);
    }

    private ListItem item(SessionRow row) {
        var when = Muted.paragraph(Dates.moment(row.begunAt(), getLocale()));
        var item = new ListItem(
                new H2(ReadIn.written(new Anchor(row.path(), row.title()), row.language())),
                when,
                new Paragraph(getTranslation("sessions.step." + row.step())));
        item.addClassName("card");
        return item;
    }

    private Div form() {
        Keep.watch(title, key + "title", "", "");
        var form = new Div(title, language, dots, begin);
        form.addClassName("form");
        return form;
    }

    private void begin() {
        var fields = Map.of("title", title, "dots", dots);
        FieldProblems.forget(fields);
        try {
            var many = dots.getValue();
            var id = sessions.begin(
                    poolId, new SessionDraft(title.getValue(), language.getValue(), many == null ? 0 : many));
            Keep.forget(UI.getCurrent(), key);
            UI.getCurrent().navigate(SessionAddress.list(poolId) + "/" + id);
        } catch (BadInputException bad) {
            FieldProblems.tell(bad, fields);
        } finally {
            begin.setEnabled(true);
        }
    }
}
