package nl.perspectief.voting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.base.ui.Chip.Look;
import nl.perspectief.voting.ReadFile;
import nl.perspectief.voting.SealFault;
import nl.perspectief.voting.SealService.Recognised;
import org.jspecify.annotations.Nullable;

/** What a file turned out to be, in words. */
class VerdictCard extends Card {

    VerdictCard(ReadFile read, @Nullable Recognised known, boolean receiptAsked) {
        add(new H2(getTranslation("voting.verdict")), chip(read, known), new Paragraph(sentence(read, known)));
        if (known != null) {
            var title = known.poll().manifest().title();
            add(new Div(new Anchor(PollAddress.of(known.poll().id()), PollLanguage.title(title, getLocale()))));
        }
        add(new Div(new Paragraph(getTranslation("voting.verdict.digest")), new Code(read.sha256())));
        faults("voting.verdict.inFile", read.faults());
        if (known != null) {
            faults("voting.verdict.inPortal", known.faults());
        }
        if (read.complete() != null) {
            add(new Paragraph(getTranslation("voting.verdict.published")));
        }
        if (receiptAsked && read.manifest() != null) {
            add(new Paragraph(
                    getTranslation(read.includes() ? "voting.receipt.included" : "voting.receipt.notIncluded")));
        }
    }

    private Chip chip(ReadFile read, @Nullable Recognised known) {
        if (!read.faults().isEmpty() || known != null && !isRight(known)) {
            return new Chip(Look.BAD, "✗", getTranslation("voting.verdict.wrong"));
        }
        return known == null
                ? new Chip(Look.UNKNOWN, "–", getTranslation("voting.verdict.unknown"))
                : new Chip(Look.GOOD, "✓", getTranslation("voting.verdict.right"));
    }

    private static boolean isRight(Recognised known) {
        return known.differsAt() < 0 && known.faults().isEmpty();
    }

    private String sentence(ReadFile read, @Nullable Recognised known) {
        if (read.manifest() == null) {
            return getTranslation("voting.verdict.noFile");
        }
        if (known == null) {
            return getTranslation("voting.verdict.notKnown");
        }
        var seal = known.poll().seal();
        var at = seal == null ? "" : Dates.moment(seal.at(), getLocale());
        return known.differsAt() < 0
                ? getTranslation("voting.verdict.same", at)
                : getTranslation("voting.verdict.differs", at, known.differsAt());
    }

    private void faults(String title, List<SealFault> faults) {
        if (!faults.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("regulation");
            faults.forEach(fault -> list.add(new ListItem(getTranslation(
                    "voting.fault." + fault.part(), fault.row(), fault.field(), Math.max(0, fault.at())))));
            add(new Paragraph(getTranslation(title)), list);
        }
    }
}
