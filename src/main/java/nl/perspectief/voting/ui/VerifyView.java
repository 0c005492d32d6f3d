package nl.perspectief.voting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.InMenu;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.ProblemText;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.council.ui.CouncilAddress;
import nl.perspectief.security.Roles;
import nl.perspectief.voting.PollWords;
import nl.perspectief.voting.Receipt;
import nl.perspectief.voting.SealService;
import nl.perspectief.voting.SealService.Verified;

/** Whether a sealed file is right, and whether a receipt is in it. Of the file nothing stays. */
@Route(PollAddress.VERIFY)
@InMenu("council")
@PageTitle("voting.verify")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT, Roles.RESIDENT})
class VerifyView extends Div {

    /** The same in each language. */
    private static final String RUN = String.join(" ", "java", "Verify.java", "poll.json");

    private final transient SealService seals;
    private final transient PollWords words;
    final TextField receipt = new TextField(getTranslation("voting.receipt.code"));
    final ProblemText problem = new ProblemText("ballot-problem");

    /** Stays, so that a screen reader says what comes into it. */
    final Div result = new Div();

    VerifyView(SealService seals, PollWords words) {
        this.seals = seals;
        this.words = words;
        receipt.setHelperText(getTranslation("voting.verify.receiptHint"));
        receipt.setManualValidation(true);
        receipt.getElement().setAttribute("autocomplete", "off");
        receipt.setValueChangeMode(ValueChangeMode.LAZY);
        receipt.addValueChangeListener(_ -> withdraw());
        result.addClassName("page-part");
        result.getElement().setAttribute("role", "status");
        var fields = new Div(receipt, new SealedFileUpload(this::take, this::refuse), problem);
        fields.addClassName("form");
        var program = new Anchor(SealService.VERIFIER, getTranslation("voting.verify.program"));
        program.setDownload(true);
        program.setRouterIgnore(true);
        program.addClassName("button");
        add(
                new PageHeader(getTranslation("voting.verify"))
                        .withBack(CouncilAddress.LIST, getTranslation("council.list"))
                        .withSubtitle(getTranslation("voting.verify.hint")),
                new Card(new H2(getTranslation("voting.verify.file")), fields),
                result,
                new Card(
                        new H2(getTranslation("voting.verify.self")),
                        new Paragraph(getTranslation("voting.verify.selfHint")),
                        new Div(program),
                        new Paragraph(new Code(RUN))));
    }

    /** In the thread that takes the file: the page can be used meanwhile. */
    private void take(UploadEvent event) throws IOException {
        var ui = event.getUI();
        var typed = new AtomicReference<>("");
        ui.accessSynchronously(() -> typed.set(begin()));
        try (var sent = event.getInputStream()) {
            var verified = verified(sent, typed.get());
            ui.accessSynchronously(() -> show(event.getFileName(), verified, typed.get()));
        } catch (BadInputException bad) {
            ui.accessSynchronously(() -> tell(bad));
        }
    }

    private Verified verified(InputStream sent, String typed) {
        return seals.verify(sent, typed.isBlank() ? null : Receipt.typed(typed));
    }

    void verify(String name, InputStream sent) {
        var typed = begin();
        try {
            show(name, verified(sent, typed), typed);
        } catch (BadInputException bad) {
            tell(bad);
        }
    }

    /** @return the code that is looked for */
    private String begin() {
        result.removeAll();
        problem.forget();
        receipt.setInvalid(false);
        return receipt.getValue();
    }

    /** Unless another code was typed meanwhile. */
    private void show(String name, Verified verified, String typed) {
        var read = verified.read();
        result.removeAll();
        result.add(new VerdictCard(name, read, verified.known(), !typed.isBlank()));
        var manifest = read.manifest();
        var outcome = read.outcome();
        if (manifest != null && outcome != null) {
            result.add(new OutcomeCard(manifest, outcome, words));
        }
        if (!receipt.getValue().equals(typed)) {
            withdraw();
        }
    }

    /** What was found was about another code than the one that stands there now. */
    private void withdraw() {
        receipt.setInvalid(false);
        if (result.getChildren().findAny().isPresent()) {
            result.removeAll();
            result.add(new Paragraph(getTranslation("voting.verify.otherCode")));
        }
    }

    private void tell(BadInputException bad) {
        var sentence = getTranslation(bad.key(), bad.arguments());
        if (bad.field().equals("receipt")) {
            receipt.setErrorMessage(sentence);
            receipt.setInvalid(true);
            receipt.focus();
        } else {
            refuse(sentence);
        }
    }

    private void refuse(String sentence) {
        problem.tell(sentence);
    }
}
