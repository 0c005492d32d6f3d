package nl.perspectief.base.ui;

import com.vaadin.flow.component.upload.UploadI18N;

/** What an upload says, in the reader's language: Vaadin's own words are English. */
public final class UploadTexts {

    private UploadTexts() {}

    /**
     * @param refused what to say of a file that isn't sent
     * @param wait while one is on its way
     * @param failed when it did not arrive
     */
    public static UploadI18N of(UploadI18N.Error refused, String wait, String failed, String again, String remove) {
        return new UploadI18N()
                .setError(refused)
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
                .setFile(new UploadI18N.File().setRetry(again).setStart(again).setRemove(remove));
    }
}
