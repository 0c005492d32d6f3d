package nl.perspectief.issues.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import nl.perspectief.base.ui.Address;
import nl.perspectief.issues.ReportFilter.Scope;
import org.jspecify.annotations.Nullable;

/** Which list it is, as links. */
class ScopeTabs extends Nav {

    static final String SCOPE = "scope";

    private final transient List<Scope> scopes;
    private final UnorderedList list = new UnorderedList();

    /** @param scopes the first is the one without a word in the address */
    ScopeTabs(List<Scope> scopes) {
        this.scopes = scopes;
        addClassName("tabs");
        setAriaLabel(getTranslation("issues.scopes"));
        add(list);
        setVisible(scopes.size() > 1);
    }

    /** What is not there to choose is the first one, as from an old link. */
    Scope read(@Nullable String word) {
        return scopes.stream()
                .filter(scope -> word(scope).equals(word))
                .findFirst()
                .or(() -> scopes.stream().findFirst())
                .orElse(Scope.ALL);
    }

    Address write(Address address, Scope scope) {
        return address.with(SCOPE, scopes.indexOf(scope) <= 0 ? null : word(scope));
    }

    void show(Scope present) {
        list.removeAll();
        for (var scope : scopes) {
            var link = new Anchor(write(new Address(IssueAddress.LIST), scope).toString(), getTranslation(key(scope)));
            if (scope == present) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
    }

    private String key(Scope scope) {
        return switch (scope) {
            case WORK -> "issues.scope.WORK";
            case MINE -> "issues.scope.MINE";
            case SUPPORTED -> "issues.scope.SUPPORTED";
            case ALL -> scopes.contains(Scope.MINE) ? "issues.scope.HERE" : "issues.scope.ALL";
        };
    }

    static String word(Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }
}
