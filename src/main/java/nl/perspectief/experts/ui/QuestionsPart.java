package nl.perspectief.experts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.GuideService;
import nl.perspectief.experts.GuideTheme;

/** The themes of a pool and what is asked about them; who may see the pool keeps them while it is open. */
class QuestionsPart extends Div {

    private final transient GuideService guide;
    private final transient ExpertPool pool;

    QuestionsPart(GuideService guide, ExpertPool pool) {
        this.guide = guide;
        this.pool = pool;
        addClassName("page-part");
        var hint = Muted.paragraph(getTranslation("experts.guide.hint"));
        add(hint);
        guide.find(pool.id()).forEach(theme -> add(card(theme)));
        if (!pool.isClosed()) {
            add(new Folded(
                    getTranslation("experts.guide.addTheme"),
                    "",
                    () -> form("name", "experts.field.theme", name -> guide.addTheme(pool.id(), name))));
        }
    }

    private Card card(GuideTheme theme) {
        var questions = new UnorderedList();
        questions.addClassName("poll-list");
        theme.questions().forEach(question -> questions.add(item(question)));
        var card = new Card(new H2(theme.name().in(getLocale())), questions);
        if (theme.questions().isEmpty()) {
            card.add(new Paragraph(getTranslation("experts.guide.noQuestion")));
        }
        if (!pool.isClosed()) {
            card.add(
                    new Folded(
                            getTranslation("experts.guide.addQuestion"),
                            "",
                            () -> form(
                                    "text",
                                    "experts.field.guideQuestion",
                                    text -> guide.addQuestion(theme.id(), text))),
                    new Folded(getTranslation("experts.guide.changeTheme"), "", () -> {
                        var part = new Div(
                                theme.writes()
                                        ? new ThreeForm(
                                                "name",
                                                "experts.field.theme",
                                                theme.name(),
                                                name -> again(() -> guide.nameTheme(theme.id(), name)))
                                        : new Paragraph(getTranslation("experts.guide.wordsOfExperts")),
                                drop("experts.guide.dropTheme", () -> guide.dropTheme(theme.id())));
                        part.addClassName("stack");
                        return part;
                    }));
        }
        return card;
    }

    private ListItem item(GuideTheme.Question question) {
        var item = new ListItem(new Paragraph(question.text().in(getLocale())));
        if (!pool.isClosed()) {
            item.add(new Folded(getTranslation("experts.guide.changeQuestion"), "", () -> change(question)));
        }
        return item;
    }

    private Div change(GuideTheme.Question question) {
        var part = new Div();
        part.addClassName("stack");
        if (question.changeable()) {
            part.add(new ThreeForm(
                    "text",
                    "experts.field.guideQuestion",
                    question.text(),
                    text -> again(() -> guide.changeQuestion(question.id(), text))));
        } else {
            part.add(new Paragraph(
                    getTranslation(pool.member() ? "experts.guide.answered" : "experts.guide.wordsOfExperts")));
        }
        part.add(drop("experts.guide.dropQuestion", () -> guide.dropQuestion(question.id())));
        return part;
    }

    private Component form(String name, String label, Consumer<Texts> adding) {
        return new ThreeForm(name, label, Texts.NONE, texts -> again(() -> adding.accept(texts)));
    }

    private Button drop(String label, Runnable dropping) {
        var drop = new Button(getTranslation(label), _ -> {
            try {
                again(dropping);
            } catch (BadInputException bad) {
                Notices.problem(getTranslation(bad.key(), bad.arguments()));
            }
        });
        drop.addThemeVariants(ButtonVariant.ERROR);
        return drop;
    }

    /** The page shows what is stored. */
    private void again(Runnable step) {
        step.run();
        Notices.done(getTranslation("experts.saved"));
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
