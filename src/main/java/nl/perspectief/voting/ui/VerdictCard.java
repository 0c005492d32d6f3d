package nl.perspectief.voting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import nl.perspectief.base.text.PlainText;
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

    VerdictCard(String name, ReadFile read, @Nullable Recognised known, boolean receiptAsked) {
        add(
                new H2(getTranslation("voting.verdict")),
                new Paragraph(getTranslation("voting.verdict.file", PlainText.line(name))),
                chip(read, known),
                new Paragraph(sentence(read, known)));
        if (known != null) {
            var title = known.poll().manifest().title();
            add(new Div(new Anchor(PollAddress.of(known.poll().id()), PollLanguage.title(title, getLocale()))));
        }
        var manifest = read.manifest();
        if (known == null && manifest != null) {
            add(new Paragraph(
                    getTranslation("voting.verdict.asks", PollLanguage.title(manifest.title(), getLocale()))));
        }
        add(new Div(new Paragraph(getTranslation("voting.verdict.digest")), new Code(read.sha256())));
        if (manifest != null) {
            faults("voting.verdict.inFile", read.faults(), this::inFile);
        }
        if (known != null) {
            faults("voting.verdict.inPortal", known.faults(), this::inPortal);
        }
        if (read.isUnverifiable() && known != null) {
            add(new Paragraph(getTranslation("voting.verdict.published")));
        }
        if (receiptAsked && manifest != null) {
            add(new Paragraph(
                    getTranslation(read.includes() ? "voting.receipt.included" : "voting.receipt.notIncluded")));
        }
    }

    private Chip chip(ReadFile read, @Nullable Recognised known) {
        if (!read.faults().isEmpty() || known != null && !isRight(known)) {
            return new Chip(Look.BAD, "✗", getTranslation("voting.verdict.wrong"));
        }
        if (known == null && read.isUnverifiable()) {
            return new Chip(Look.UNKNOWN, "–", getTranslation("voting.verdict.unverifiable"));
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
            return getTranslation(read.isUnverifiable() ? "voting.verdict.noBallots" : "voting.verdict.notKnown");
        }
        var seal = known.poll().seal();
        var at = seal == null ? "" : Dates.moment(seal.at(), getLocale());
        return known.differsAt() < 0
                ? getTranslation("voting.verdict.same", at)
                : getTranslation("voting.verdict.differs", at, known.differsAt());
    }

    private String inFile(SealFault fault) {
        return getTranslation("voting.fault.file." + fault.kind(), fault.row());
    }

    private String inPortal(SealFault fault) {
        return getTranslation("voting.fault.portal." + fault.part(), fault.row(), fault.field(), fault.at());
    }

    private void faults(String title, List<SealFault> faults, SerializableFunction<SealFault, String> sentence) {
        if (!faults.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("regulation");
            faults.forEach(fault -> list.add(new ListItem(sentence.apply(fault))));
            add(new Paragraph(getTranslation(title)), list);
        }
    }
}
