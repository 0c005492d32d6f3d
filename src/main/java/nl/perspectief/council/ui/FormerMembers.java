package nl.perspectief.council.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import java.util.function.Function;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.MoreButton;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.council.Council;
import nl.perspectief.council.CouncilService;
import nl.perspectief.council.FormerTerm;

/** Who sat in a council before; read when somebody asks for it. */
class FormerMembers extends Div {

    static final int PAGE = 20;

    private final H3 title = new H3(getTranslation("council.former"));
    private final Paragraph none = new Paragraph(getTranslation("council.former.none"));
    final UnorderedList list = new UnorderedList();
    final MoreButton<FormerTerm> more;
    private final Div below = new Div();

    FormerMembers(CouncilService councils, Council council) {
        addClassName("stack");
        title.getElement().setAttribute("tabindex", "-1");
        none.addClassName("muted");
        list.addClassName("council-members");
        more = new MoreButton<>(
                        PAGE, page -> councils.former(council.id(), page), Function.identity(), list, this::item)
                .at("former", () -> new Address(council.path()))
                .onlyOnRequest();
        more.addClickListener(_ -> {
            sayWhatIsHere();
            if (none.isVisible()) {
                title.getElement().callJsFunction("focus");
            }
        });
        below.add(more);
        add(title, none, list, below);
    }

    void begin(Location location) {
        more.begin(location);
        sayWhatIsHere();
    }

    private void sayWhatIsHere() {
        var asked = more.isAskedFor();
        title.setVisible(asked);
        none.setVisible(asked && list.getComponentCount() == 0);
        more.setText(getTranslation(asked ? "list.more" : "council.former.show"));
        below.setVisible(more.isVisible());
    }

    private ListItem item(FormerTerm term) {
        var name = new Span(term.name());
        name.addClassName("function-kind");
        var line =
                Muted.paragraph(TermTexts.in(getLocale()).term(term.kind(), term.from(), term.until(), term.until()));
        return new ListItem(name, line);
    }
}
