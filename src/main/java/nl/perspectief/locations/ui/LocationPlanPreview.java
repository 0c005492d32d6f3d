package nl.perspectief.locations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.locations.LocationDraft;
import nl.perspectief.locations.LocationPlan;
import org.jspecify.annotations.Nullable;

/** What an import would do: what is new, what changes from what into what, and how much stays. */
class LocationPlanPreview extends Card {

    /** So many of each are shown at first, and so many more with each press. */
    static final int PAGE = 25;

    LocationPlanPreview(LocationPlan plan) {
        addClassName("import-preview");
        var nothing = plan.size() == 0;
        var title = new H2(getTranslation(nothing ? "locations.import.nothing" : "locations.import.preview"));
        title.getElement().setAttribute("tabindex", "-1");
        add(
                title,
                new Paragraph(
                        nothing
                                ? getTranslation("locations.import.allThere", plan.unchanged())
                                : getTranslation(
                                        "locations.import.summary",
                                        plan.added().size(),
                                        plan.changed().size(),
                                        plan.unchanged())));
        addPart("locations.import.changed", plan.changed(), this::changed);
        addPart("locations.import.added", plan.added(), this::added);
    }

    private <T> void addPart(String title, List<T> all, Function<T, Component> line) {
        if (all.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("import-lines");
        var more = new Button(getTranslation("list.more"));
        Runnable show = () -> {
            var shown = list.getComponentCount();
            all.stream().skip(shown).limit(PAGE).forEach(each -> list.add(new ListItem(line.apply(each))));
            more.setVisible(list.getComponentCount() < all.size());
        };
        more.addClickListener(_ -> show.run());
        show.run();
        add(new H3(getTranslation(title, all.size())), list, more);
    }

    private Component added(LocationDraft draft) {
        return new Div(
                name(draft),
                Muted.span(Dotted.of(
                        address(draft),
                        kind(draft),
                        getTranslation("locations.residentsOf", draft.residents(), draft.capacity()),
                        open(draft))));
    }

    private Component changed(LocationPlan.Change change) {
        var list = new DescriptionList();
        list.addClassName("description");
        difference(list, "locations.name", change, LocationDraft::name);
        difference(list, "locations.address", change, LocationPlanPreview::address);
        difference(list, "locations.capacity", change, draft -> figure(draft.capacity()));
        difference(list, "locations.residents", change, draft -> figure(draft.residents()));
        difference(list, "locations.buildingKind", change, this::kind);
        difference(list, "locations.since", change, draft -> day(draft.openSince()));
        difference(list, "locations.until", change, draft -> day(draft.openUntil()));
        return new Div(name(change.after()), list);
    }

    private void difference(
            DescriptionList list, String label, LocationPlan.Change change, Function<LocationDraft, String> field) {
        var before = field.apply(change.before());
        var after = field.apply(change.after());
        if (!before.equals(after)) {
            list.add(
                    new DescriptionList.Term(getTranslation(label)),
                    new DescriptionList.Description(getTranslation("locations.import.fromTo", before, after)));
        }
    }

    private static Component name(LocationDraft draft) {
        var name = new Span(draft.name());
        name.addClassName("import-name");
        return new Div(name, Muted.span(draft.code()));
    }

    private static String address(LocationDraft draft) {
        return draft.street() + ", " + draft.postcode() + " " + draft.city();
    }

    private String kind(LocationDraft draft) {
        return getTranslation("locations.building." + draft.buildingKind());
    }

    private String figure(int number) {
        return getTranslation("locations.figure", number);
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? getTranslation("locations.import.noEnd") : Dates.day(day, getLocale());
    }

    private String open(LocationDraft draft) {
        var since = Dates.day(draft.openSince(), getLocale());
        var until = draft.openUntil();
        return until == null
                ? getTranslation("locations.openSince", since)
                : getTranslation("locations.openUntil", since, Dates.day(until, getLocale()));
    }
}
