package nl.perspectief.experts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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
import nl.perspectief.base.ui.Sure;
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
        add(Muted.paragraph(getTranslation("experts.guide.hint")));
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
            card.add(new Folded(
                    getTranslation("experts.guide.addQuestion"),
                    "",
                    () -> form("text", "experts.field.guideQuestion", text -> guide.addQuestion(theme.id(), text))));
            if (theme.writes()) {
                card.add(new Folded(
                        getTranslation("experts.guide.changeTheme"),
                        "",
                        () -> new ThreeForm(
                                "name",
                                "experts.field.theme",
                                theme.name(),
                                name -> again(() -> guide.nameTheme(theme.id(), name)))));
            }
            card.add(drop(
                    "experts.guide.dropTheme",
                    getTranslation("experts.guide.dropHint"),
                    () -> guide.dropTheme(theme.id())));
        }
        return card;
    }

    private ListItem item(GuideTheme.Question question) {
        var item = new ListItem(new Paragraph(question.text().in(getLocale())));
        if (!pool.isClosed()) {
            if (question.changeable()) {
                item.add(new Folded(
                        getTranslation("experts.guide.changeQuestion"),
                        "",
                        () -> new ThreeForm(
                                "text",
                                "experts.field.guideQuestion",
                                question.text(),
                                text -> again(() -> guide.changeQuestion(question.id(), text)))));
            }
            item.add(drop(
                    "experts.guide.dropQuestion",
                    getTranslation(
                            question.changeable()
                                    ? "experts.guide.dropHint"
                                    : pool.member() ? "experts.guide.answered" : "experts.guide.wordsOfExperts"),
                    () -> guide.dropQuestion(question.id())));
        }
        return item;
    }

    private Component form(String name, String label, Consumer<Texts> adding) {
        return new ThreeForm(name, label, Texts.NONE, texts -> again(() -> adding.accept(texts)));
    }

    private Sure drop(String label, String consequence, Runnable dropping) {
        return new Sure(getTranslation(label), consequence, getTranslation("experts.guide.dropYes"), () -> {
            try {
                again(dropping);
            } catch (BadInputException bad) {
                Notices.problem(getTranslation(bad.key(), bad.arguments()));
            }
        });
    }

    /** The page shows what is stored. */
    private void again(Runnable step) {
        step.run();
        Notices.done(getTranslation("experts.saved"));
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
