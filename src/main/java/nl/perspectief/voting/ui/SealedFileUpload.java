package nl.perspectief.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadHandler;
import nl.perspectief.base.ui.UploadTexts;
import nl.perspectief.voting.SealService;

/** Takes one sealed file, as large as they get. */
class SealedFileUpload extends Upload {

    /** @param refused is given the sentence for a file that isn't sent */
    SealedFileUpload(UploadHandler taken, SerializableConsumer<String> refused) {
        setUploadHandler(taken);
        setMaxFiles(1);
        setMaxFileSize(SealService.MOST_MEGABYTES << 20);
        setAcceptedFileExtensions(".json");
        var choose = new Button(getTranslation("voting.verify.choose"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        setUploadButton(choose);
        setDropLabel(new Span(getTranslation("voting.verify.drop")));
        setI18n(texts());
        addFileRejectedListener(event -> refused.accept(event.getErrorMessage()));
        addAllFinishedListener(_ -> clearFileList());
    }

    private UploadI18N texts() {
        return UploadTexts.of(
                new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("voting.verify.oneFile"))
                        .setFileIsTooBig(getTranslation("voting.verify.tooLarge", SealService.MOST_MEGABYTES))
                        .setIncorrectFileType(getTranslation("voting.verify.noJson")),
                getTranslation("voting.verify.sending"),
                getTranslation("voting.verify.notSent"),
                getTranslation("voting.verify.again"),
                getTranslation("voting.verify.remove"));
    }
}
