package nl.perspectief.issues.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.stream.Stream;
import nl.perspectief.attachments.ui.PhotoField;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.issues.Category;
import nl.perspectief.issues.ReportDraft;
import nl.perspectief.issues.ReporterService;
import nl.perspectief.issues.ReportingPlace;
import nl.perspectief.issues.Visibility;
import nl.perspectief.issues.Words;

/** The words of a report, where exactly, and who may read it. */
class ReportForm extends Div {

    private final transient ReporterService reporting;
    private final transient ReportingPlace here;
    private final transient Category category;
    private final String keyPrefix;
    private transient NewReport report;
    final ReadersChoice readers;
    final TextField place = new TextField(getTranslation("issues.new.place"));
    final TextArea text = new TextArea(getTranslation("issues.new.text"));
    final PhotoField photos;
    final Checkbox agreed = new Checkbox(getTranslation("issues.new.keep"));
    final Button send = new Button(getTranslation("issues.new.send"));

    /** @param person whose browser keeps what is typed */
    ReportForm(
            NewReport report,
            ReportingPlace here,
            Category category,
            String person,
            PhotoField photos,
            ReporterService reporting) {
        this.photos = photos;
        this.report = report;
        this.here = here;
        this.category = category;
        this.reporting = reporting;
        this.keyPrefix = person + "/report/" + report.draft() + "/";
        addClassNames("report-form", "stack");
        readers = new ReadersChoice(
                category,
                here,
                Objects.requireNonNullElse(report.readers(), category.content().visibility()),
                this::chose);
        place.setValue(Objects.requireNonNullElse(report.place(), ""));
        place.setHelperText(getTranslation("issues.new.placeHelp", here.name()));
        place.setManualValidation(true);
        place.addValueChangeListener(_ -> place.setInvalid(false));
        text.setHelperText(getTranslation("issues.new.textHelp"));
        text.setRequiredIndicatorVisible(true);
        text.setManualValidation(true);
        text.addValueChangeListener(_ -> text.setInvalid(false));
        text.setMinRows(4);
        agreed.setValue(report.kept());
        agreed.addValueChangeListener(event -> agree(event.getValue()));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        photos.sendsWith(send, this::send);
        CategoryHint.of(category).ifPresent(this::add);
        add(readers, new Card(place, text, photos, agreed, send));
        keep();
    }

    boolean isOf(NewReport other) {
        return report.draft().equals(other.draft());
    }

    /** Goes on with the words of the same report under another category. */
    void takeOver(ReportForm before) {
        place.setValue(before.place.getValue());
        text.setValue(before.text.getValue());
    }

    private void chose(Visibility visibility) {
        report = report.readBy(visibility);
        report.address().show();
        keep();
    }

    private void agree(boolean yes) {
        report = report.kept(yes);
        report.address().show();
        keep();
    }

    /** What is confidential stays in the browser only if the person agrees. */
    private void keep() {
        var confidential = readers.chosen() == Visibility.CONFIDENTIAL;
        agreed.setVisible(confidential);
        if (confidential && !agreed.getValue()) {
            letGo();
        } else {
            Keep.watch(place, keyPrefix + "place", "", Objects.requireNonNullElse(report.place(), ""));
            Keep.watch(text, keyPrefix + "text", "", "");
            Keep.watch(photos, keyPrefix + "photos", "", "");
        }
    }

    private void letGo() {
        Stream.of(place, text, photos).forEach(Keep::unwatch);
        // also what another form kept, before the category was changed
        Keep.forget(UI.getCurrent(), keyPrefix);
    }

    private void send() {
        place.setInvalid(false);
        text.setInvalid(false);
        try {
            var number = reporting.report(new ReportDraft(
                    report.draft(),
                    here.id(),
                    category.id(),
                    readers.chosen(),
                    place.getValue(),
                    new Words(text.getValue(), getLocale()),
                    photos.tokens()));
            Keep.forget(UI.getCurrent(), keyPrefix);
            IssueAddress.sent(number).open();
        } catch (BadInputException bad) {
            tell(bad);
        } finally {
            // also when it could not be stored, since what is confidential stands nowhere else
            send.setEnabled(true);
        }
    }

    /** Says beside its field what is wrong; a category that was retired meanwhile leads back to the choice. */
    private void tell(BadInputException bad) {
        var sentence = getTranslation(bad.key(), bad.arguments());
        switch (bad.field()) {
            case "place" -> {
                place.setErrorMessage(sentence);
                place.setInvalid(true);
                place.focus();
            }
            case "text" -> {
                text.setErrorMessage(sentence);
                text.setInvalid(true);
                text.focus();
            }
            case "photos", "pace" -> Notices.problem(sentence);
            // which says why
            case "category" -> report.address().open();
            default -> {
                Notices.problem(sentence);
                report.address().open();
            }
        }
    }
}
