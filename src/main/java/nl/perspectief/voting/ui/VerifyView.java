package nl.perspectief.voting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.ProblemText;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.council.ui.CouncilAddress;
import nl.perspectief.security.Roles;
import nl.perspectief.voting.PollWords;
import nl.perspectief.voting.ReadFile;
import nl.perspectief.voting.Receipt;
import nl.perspectief.voting.SealService;
import nl.perspectief.voting.SealService.Recognised;
import org.jspecify.annotations.Nullable;

/** Whether a sealed file is right, and whether a receipt is in it. Of the file nothing stays. */
@Route(PollAddress.VERIFY)
@PageTitle("voting.verify")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT, Roles.RESIDENT})
class VerifyView extends Div {

    private static final int PART = 1 << 16;

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
        var file = Files.createTempFile("sealed", null);
        try {
            try (var sent = event.getInputStream();
                    var out = Files.newOutputStream(file)) {
                copy(sent, out);
            }
            ui.accessSynchronously(this::forgetResult);
            var verdict = verdict(file, receipt.getValue());
            ui.accessSynchronously(() -> show(verdict));
        } catch (BadInputException bad) {
            ui.accessSynchronously(() -> tell(bad));
        } finally {
            Files.delete(file);
        }
    }

    private static void copy(InputStream sent, OutputStream out) throws IOException {
        var buffer = new byte[PART];
        var length = 0L;
        for (var read = sent.read(buffer); read >= 0; read = sent.read(buffer)) {
            length += read;
            BadInputException.unless(
                    length <= SealedFileUpload.MOST_BYTES,
                    "file",
                    "voting.verify.tooLarge",
                    SealedFileUpload.MOST_MEGABYTES);
            out.write(buffer, 0, read);
        }
    }

    /** @param poll null for a file of none that the user may see */
    private record Verdict(ReadFile read, @Nullable Recognised poll, boolean asked) {}

    private Verdict verdict(Path file, String typed) throws IOException {
        var asked = typed.isBlank() ? null : Receipt.typed(typed);
        ReadFile read;
        try (var bytes = Files.newInputStream(file)) {
            read = ReadFile.read(bytes, asked);
        }
        try (var bytes = new BufferedInputStream(Files.newInputStream(file), PART)) {
            return new Verdict(read, seals.recognise(read, bytes), asked != null);
        } catch (NotFoundException ofNoneOfTheirs) {
            return new Verdict(read, null, asked != null);
        }
    }

    void verify(Path file) throws IOException {
        forgetResult();
        try {
            show(verdict(file, receipt.getValue()));
        } catch (BadInputException bad) {
            tell(bad);
        }
    }

    private void forgetResult() {
        result.removeAll();
        problem.forget();
        receipt.setInvalid(false);
    }

    private void show(Verdict verdict) {
        var read = verdict.read();
        result.removeAll();
        result.add(new VerdictCard(read, verdict.poll(), verdict.asked()));
        var manifest = read.manifest();
        var outcome = read.outcome();
        if (manifest != null && outcome != null) {
            result.add(new OutcomeCard(manifest, outcome, words));
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
