package nl.perspectief.experts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.base.ui.Tick;
import nl.perspectief.experts.Insight;
import nl.perspectief.experts.InsightSheet;
import nl.perspectief.experts.Passage;
import nl.perspectief.experts.PassageService;
import org.springframework.data.domain.PageRequest;

/** The words behind an insight, for the experts of its pool. */
class InsightPassages extends Card {

    static final int MOST_LOOSE = 50;

    private final transient Insight insight;
    private final transient PassageService passages;
    private final UnorderedList list = new UnorderedList();
    final Button more = new Button(getTranslation("list.more"));
    final transient Map<Long, Tick> ticks = new LinkedHashMap<>();
    private int pages = 1;

    InsightPassages(InsightSheet sheet, PassageService passages) {
        this.insight = sheet.insight();
        this.passages = passages;
        addClassName("stack");
        list.addClassName("poll-list");
        add(new H2(getTranslation("experts.passage.title")));
        if (sheet.passages().isEmpty()) {
            add(new Paragraph(getTranslation("experts.passage.noneHere")));
        }
        show(sheet.passages());
        more.addClickListener(
                _ -> show(passages.ofInsight(insight.row().id(), PageRequest.of(pages++, InsightSheet.FIRST))));
        add(list, more);
        if (InsightView.isWorkedOn(insight)) {
            add(new Folded(getTranslation("experts.passage.put"), "", this::loose));
        }
    }

    private void show(List<Passage> page) {
        page.forEach(passage -> {
            var item = new PassageItem(passage, insight.pool(), false);
            if (InsightView.isWorkedOn(insight)) {
                item.act(
                        "experts.passage.takeOut",
                        "experts.passage.takeOutOf",
                        () -> step("experts.passage.takenOut", () -> passages.takeOut(passage.id())));
            }
            list.add(item);
        });
        more.setVisible(page.size() == InsightSheet.FIRST);
    }

    private Div loose() {
        var part = new Div();
        part.addClassName("stack");
        var loose = passages.loose(insight.row().id(), PageRequest.of(0, MOST_LOOSE));
        if (loose.isEmpty()) {
            part.add(new Paragraph(getTranslation("experts.passage.noneLoose")));
            return part;
        }
        var choices = new UnorderedList();
        choices.addClassName("poll-list");
        for (var passage : loose) {
            var words = Languages.label(passage.text(), passage.language(), getLocale());
            var tick = ReadIn.spoken(new Tick(words), passage.language());
            ticks.put(passage.id(), tick);
            choices.add(new ListItem(tick, PassageItem.about(passage, insight.pool())));
        }
        part.add(choices);
        var put = new Button(getTranslation("experts.passage.putSure"), _ -> step("experts.saved", this::put));
        put.addThemeVariants(ButtonVariant.PRIMARY);
        part.add(new Div(put));
        return part;
    }

    private void put() {
        passages.put(
                insight.row().id(),
                ticks.entrySet().stream()
                        .filter(tick -> tick.getValue().getValue())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private void step(String done, Runnable step) {
        try {
            step.run();
            Notices.done(getTranslation(done));
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (BadInputException bad) {
            Notices.problem(getTranslation(bad.key(), bad.arguments()));
        }
    }
}
