package nl.perspectief.attachments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import nl.perspectief.attachments.PhotoIntake;
import nl.perspectief.base.ui.UploadTexts;

/** Sends photos, with progress; the browser makes large ones smaller first. See {@code photos.js}. */
class PhotoUpload extends Upload {

    private static final int BYTES = PhotoIntake.MOST_MEGABYTES << 20;

    /**
     * @param most that may be chosen
     * @param refused is given the sentence for a file that isn't sent
     */
    PhotoUpload(int most, SerializableConsumer<String> refused) {
        setUploadButton(new Button(getTranslation("photos.choose")));
        setDropLabel(new Span(getTranslation("photos.drop")));
        // any picture, so that a phone offers its camera and its gallery; what it really is the server finds out
        setAcceptedMimeTypes("image/*");
        setMaxFileSize(BYTES);
        setI18n(texts(most));
        addFileRejectedListener(event -> refused.accept(event.getErrorMessage()));
        // what failed stays, to be tried again or taken away
        addAllFinishedListener(_ -> getElement().executeJs("this.files = this.files.filter((file) => !file.complete)"));
        getElement().executeJs("window.perspectiefPhotos.shrink(this)");
        getElement().executeJs("window.perspectiefPhotos.name(this, $0)", getTranslation("photos.sending"));
    }

    /**
     * No bound for the server, which would hold it against uploads that have begun: of several at once the last would be
     * lost when those before it are kept already and have not ended yet. {@link PhotoField#add} knows how many are kept,
     * and the browser takes no more than {@link #setMaxFiles} says.
     */
    @Override
    public int getMaxFiles() {
        return 0;
    }

    private UploadI18N texts(int most) {
        return UploadTexts.of(
                new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("photos.bad.tooMany", most))
                        .setFileIsTooBig(getTranslation("photos.bad.tooLarge", PhotoIntake.MOST_MEGABYTES))
                        .setIncorrectFileType(getTranslation("photos.bad.kind")),
                getTranslation("photos.sending"),
                getTranslation("photos.notSent"),
                getTranslation("photos.again"),
                getTranslation("photos.removeFile"));
    }
}
