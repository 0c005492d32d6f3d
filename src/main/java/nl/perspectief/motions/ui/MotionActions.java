package nl.perspectief.motions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.motions.Motion;
import nl.perspectief.motions.MotionState;

/** What the user can do with a motion now. */
class MotionActions extends Card {

    MotionActions(Motion motion, MotionDesk desk) {
        var may = motion.may();
        var row = motion.row();
        add(new H2(getTranslation("motions.actions")));
        if (may.openDiscussion()) {
            var open = new Button(getTranslation("motions.discussion.open"), _ -> desk.openDiscussion(motion));
            open.addThemeVariants(ButtonVariant.PRIMARY);
            open.setDisableOnClick(true);
            add(new Paragraph(getTranslation("motions.discussion.openHint")), new Div(open));
        }
        if (may.openVote()) {
            addVote(motion, desk);
        } else if (row.state() == MotionState.IN_DISCUSSION
                && motion.amendments().stream().anyMatch(each -> each.may().openVote())) {
            add(new Paragraph(getTranslation("motions.vote.amendmentsFirst")));
        }
        if (may.change()) {
            var change = new LinkButton(row.path() + "/change", getTranslation("motions.change"));
            add(new Div(change));
        }
        if (may.translate()) {
            Languages.ALL.stream()
                    .filter(language -> !motion.text().has(language))
                    .forEach(language -> {
                        var key = desk.key("translate-" + language.getLanguage(), motion);
                        add(new Folded(
                                getTranslation("motions.translate", Languages.nameOf(language, getLocale())),
                                key,
                                () -> desk.translation(motion, language, key)));
                    });
        }
        if (may.withdraw()) {
            add(new Folded(
                    getTranslation("motions.withdraw"), desk.key("withdraw", motion), () -> desk.withdrawal(motion)));
        }
    }

    boolean areSome() {
        return getComponentCount() > 1;
    }

    private void addVote(Motion motion, MotionDesk desk) {
        var missing = motion.text().missing();
        if (missing.isEmpty()) {
            add(new Folded(getTranslation("motions.vote.open"), "", () -> desk.voteForm(motion, null)));
        } else {
            missing.forEach(language -> add(
                    new Paragraph(getTranslation("motions.vote.missing", Languages.nameOf(language, getLocale())))));
        }
    }
}
