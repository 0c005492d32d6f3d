package nl.perspectief.motions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Words;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.motions.Amendment;
import nl.perspectief.motions.AmendmentState;
import nl.perspectief.motions.Motion;
import org.jspecify.annotations.Nullable;

/** An amendment: what it changes, how far it is, and what can be done with it. */
class AmendmentItem extends ListItem {

    /** @param language in which the page is read */
    AmendmentItem(Motion motion, Amendment amendment, Locale language, MotionDesk desk) {
        addClassName("stack");
        var state = getTranslation(
                amendment.aside() == null
                        ? "motions.amendment.state." + amendment.state()
                        : "motions.history.SET_ASIDE");
        var title = new H3(getTranslation("motions.amendment", amendment.number()));
        var head = new Div(title, MotionChips.of(amendment.state(), state));
        head.addClassName("row");
        var facts = Muted.paragraph(Dotted.of(amendment.proposer(), Dates.moment(amendment.proposedAt(), getLocale())));
        var read = amendment.passage().readIn(language);
        var passage = amendment.passage().in(read);
        var shown = Passage.around(amendment, motion.text().text().in(read), read);
        add(head, facts);
        if (!read.equals(language) && amendment.state() == AmendmentState.PROPOSED) {
            add(Muted.paragraph(getTranslation("motions.amendment.notInThis")));
        }
        var difference = new DifferenceText(
                Passage.inText(shown, passage, amendment.replacement().in(read)), read);
        add(read.equals(language) ? difference : ReadIn.written(difference, read));
        if (amendment.state() == AmendmentState.PROPOSED) {
            missing(motion, amendment)
                    .forEach(each -> add(
                            Muted.paragraph(getTranslation("motions.missing", Languages.nameOf(each, getLocale())))));
        }
        addWhy("motions.amend.why", amendment.reason());
        addWhy("motions.amend.asideWhy", amendment.aside());
        var vote = amendment.vote();
        if (vote != null) {
            add(new VoteLine(vote, state));
        }
        addActions(motion, amendment, desk);
    }

    private void addWhy(String key, @Nullable Words words) {
        if (words != null) {
            var why = ReadIn.written(new Paragraph(words.text()), words.language());
            why.addClassNames("written", "remark");
            add(new Paragraph(getTranslation(key)), why);
        }
    }

    /** The motion's languages in which it has to be yet. */
    private static List<Locale> missing(Motion motion, Amendment amendment) {
        return motion.text().languages().stream()
                .filter(each -> amendment.passage().in(each).isEmpty())
                .toList();
    }

    private void addActions(Motion motion, Amendment amendment, MotionDesk desk) {
        var number = motion.row().number();
        var may = amendment.may();
        if (may.openVote()) {
            add(new Folded(
                    getTranslation("motions.vote.openAmendment"), "", () -> desk.voteForm(motion, amendment.number())));
        }
        if (may.translate()) {
            missing(motion, amendment).forEach(each -> add(translation(motion, amendment, each, desk)));
        }
        if (may.withdraw()) {
            var withdraw = new Button(
                    getTranslation("motions.amend.withdraw"), _ -> desk.withdrawAmendment(number, amendment.number()));
            withdraw.setDisableOnClick(true);
            add(new Div(withdraw));
        }
        if (may.setAside()) {
            var key = desk.key("aside-" + amendment.number(), motion);
            add(new Folded(
                    getTranslation("motions.amend.aside"),
                    key,
                    () -> desk.settingAside(motion, amendment.number(), key)));
        }
    }

    private Folded translation(Motion motion, Amendment amendment, Locale language, MotionDesk desk) {
        var key = desk.key("amend-" + amendment.number() + "-" + language.getLanguage(), motion);
        return new Folded(
                getTranslation("motions.translate", Languages.nameOf(language, getLocale())),
                key,
                () -> desk.amendmentTranslation(motion, amendment.number(), language, key));
    }
}
