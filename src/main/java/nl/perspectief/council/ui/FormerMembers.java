package nl.perspectief.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.council.Council;
import nl.perspectief.council.CouncilService;
import nl.perspectief.council.FormerTerm;
import org.springframework.data.domain.PageRequest;

/** Who sat in a council before; read when somebody asks for it. */
class FormerMembers extends Div {

    static final String PAGES = "former";
    static final int PAGE = 20;
    static final int MOST_PAGES = 25;

    private final transient CouncilService councils;
    private final transient Council council;
    private final H3 title = new H3(getTranslation("council.former"));
    private final Paragraph none = new Paragraph(getTranslation("council.former.none"));
    final UnorderedList list = new UnorderedList();
    final Button more = new Button();
    private final Div below = new Div(more);
    private int pages;

    FormerMembers(CouncilService councils, Council council) {
        this.councils = councils;
        this.council = council;
        addClassName("stack");
        title.getElement().setAttribute("tabindex", "-1");
        none.addClassName("muted");
        list.addClassName("council-members");
        more.addClickListener(_ -> {
            show(PageRequest.of(pages, PAGE), pages + 1);
            title.getElement().callJsFunction("focus");
            new Address(council.path()).with(PAGES, pages).show();
        });
        add(title, none, list, below);
    }

    /** @param wanted how many pages of them; 0 for a button that asks for the first */
    void open(int wanted) {
        if (wanted > 0) {
            show(PageRequest.of(0, wanted * PAGE), wanted);
        } else {
            sayWhatIsHere();
        }
    }

    private void show(PageRequest page, int pages) {
        councils.former(council.id(), page).forEach(term -> list.add(item(term)));
        this.pages = pages;
        sayWhatIsHere();
    }

    private void sayWhatIsHere() {
        var here = (int) list.getChildren().count();
        title.setVisible(pages > 0);
        none.setVisible(pages > 0 && here == 0);
        more.setText(getTranslation(pages == 0 ? "council.former.show" : "list.more"));
        more.setVisible(here == pages * PAGE && pages < MOST_PAGES);
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
