package nl.perspectief.experts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.Passage;

/** Words of an interview, with their tone and where they belong. */
class PassageItem extends ListItem {

    private final Div row;
    private final String words;

    /** @param ofInterview whether it stands at its interview: then it says its theme and insight, else its interview */
    PassageItem(Passage passage, ExpertPool pool, boolean ofInterview) {
        addClassName("passage");
        words = passage.text();
        var text = ReadIn.written(new Paragraph(words), passage.language());
        text.addClassName("written");
        row = ofInterview ? row(passage) : about(passage, pool);
        if (ofInterview) {
            row.add(new Span(passage.theme().in(getLocale())));
            var insight = passage.insight();
            if (insight != null) {
                var language = insight.title().readIn(getLocale());
                row.add(ReadIn.written(
                        new Anchor(
                                ExpertAddress.insight(pool, insight.number()),
                                insight.title().in(language)),
                        language));
            }
        }
        add(text, row);
    }

    private static Div row(Passage passage) {
        var row = new Div(InsightTexts.chip(passage.tone()));
        row.addClassName("row");
        return row;
    }

    /** In which tone it was said, and where. */
    static Div about(Passage passage, ExpertPool pool) {
        var row = row(passage);
        row.add(new Anchor(
                ExpertAddress.interview(pool, passage.interviewId()),
                I18NProvider.translate("experts.interview.number", passage.interview())));
        return row;
    }

    /**
     * With something that can be done with it.
     *
     * @param labelOf the same with the words in it, for who hears it alone
     */
    void act(String label, String labelOf, Runnable act) {
        var button = new Button(getTranslation(label), _ -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(labelOf, words));
        row.add(button);
    }
}
