package nl.perspectief.quality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import nl.perspectief.base.time.Dates;
import nl.perspectief.quality.PreviousAnswer;
import nl.perspectief.quality.Template;
import nl.perspectief.quality.score.AnswerValue;
import org.jspecify.annotations.Nullable;

/** "Last time: yes · 12 October 2026", with its remark, and a tap to answer the same. */
class LastTime extends Div {

    private final transient PreviousAnswer before;
    private @Nullable Button same;

    /** @param checking whether the reader is the one who looks again */
    LastTime(PreviousAnswer before, Template.Indicator indicator, AnswerTexts texts, boolean checking) {
        this.before = before;
        addClassNames("muted", "row", "last-time");
        add(getTranslation(
                texts.language(),
                "quality.answer.lastTime",
                texts.answer(before, indicator),
                Dates.day(Dates.day(before.submittedAt()), texts.language())));
        if (!before.remark().isEmpty()) {
            var remark = new Paragraph(before.remark());
            remark.getElement().setAttribute("dir", "auto");
            add(remark);
        }
        var mended = before.mended();
        if (mended != null) {
            add(new Anchor(
                    mended.path(),
                    getTranslation(
                            texts.language(),
                            "quality.answer.saidMended",
                            mended.number(),
                            Dates.day(Dates.day(mended.at()), texts.language()))));
            if (checking) {
                add(new Span(getTranslation(texts.language(), "quality.answer.checkAgain")));
            }
        }
    }

    /**
     * A deliberate tap per indicator: nothing is copied by itself.
     *
     * @param unanswered whether there is something to tap for
     */
    void offerSame(boolean unanswered, Consumer<@Nullable AnswerValue> give) {
        if (unanswered && same == null) {
            same = new Button(getTranslation("quality.answer.sameAsLastTime"), _ -> give.accept(before.value()));
            same.addThemeVariants(ButtonVariant.TERTIARY);
            add(same);
        } else if (!unanswered && same != null) {
            remove(same);
            same = null;
        }
    }
}
