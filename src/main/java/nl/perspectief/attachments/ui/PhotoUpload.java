package nl.perspectief.attachments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import nl.perspectief.attachments.PhotoIntake;

/** Sends photos, with progress; the browser makes large ones smaller first. See {@code photos.js}. */
class PhotoUpload extends Upload {

    private static final int BYTES = PhotoIntake.MOST_MEGABYTES << 20;

    /** @param refused is given the sentence for a file that isn't sent */
    PhotoUpload(SerializableConsumer<String> refused) {
        setUploadButton(new Button(getTranslation("photos.choose")));
        setDropLabel(new Span(getTranslation("photos.drop")));
        // any picture, so that a phone offers its camera and its gallery; what it really is the server finds out
        setAcceptedMimeTypes("image/*");
        setMaxFileSize(BYTES);
        setI18n(texts());
        addFileRejectedListener(event -> refused.accept(event.getErrorMessage()));
        addAllFinishedListener(_ -> clearFileList());
        getElement().executeJs("window.perspectiefPhotos.shrink(this)");
    }

    private UploadI18N texts() {
        var wait = getTranslation("photos.sending");
        var failed = getTranslation("photos.notSent");
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("photos.bad.tooMany", PhotoField.MOST))
                        .setFileIsTooBig(getTranslation("photos.bad.tooLarge", PhotoIntake.MOST_MEGABYTES))
                        .setIncorrectFileType(getTranslation("photos.bad.kind")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(wait)
                                .setStalled(wait)
                                .setProcessing(wait)
                                .setHeld(wait))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix("")
                                .setUnknown(wait))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)
                                .setForbidden(failed)
                                .setFileTooLarge(failed)))
                .setFile(new UploadI18N.File()
                        .setRetry(getTranslation("photos.again"))
                        .setStart(getTranslation("photos.again"))
                        .setRemove(getTranslation("photos.removeFile")));
    }
}
