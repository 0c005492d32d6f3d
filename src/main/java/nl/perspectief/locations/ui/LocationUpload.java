package nl.perspectief.locations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import nl.perspectief.base.ui.UploadTexts;
import nl.perspectief.locations.file.LocationFiles;

/** Takes one file of locations; what can't be one is refused before it is sent. */
class LocationUpload extends Upload {

    private static final int MEGABYTE = 1 << 20;

    private final transient SerializableConsumer<byte[]> taken;

    /**
     * @param taken is given the file, of at most one byte more than allowed
     * @param refused is given the sentence for a file that isn't sent
     */
    LocationUpload(SerializableConsumer<byte[]> taken, SerializableConsumer<String> refused) {
        this.taken = taken;
        setUploadHandler(this::take);
        setMaxFiles(1);
        setMaxFileSize(LocationFiles.MOST_BYTES);
        setAcceptedFileExtensions(".csv", ".xlsx");
        var choose = new Button(getTranslation("locations.import.choose"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        setUploadButton(choose);
        setDropLabel(new Span(getTranslation("locations.import.drop")));
        setI18n(texts());
        addFileRejectedListener(event -> refused.accept(event.getErrorMessage()));
        addAllFinishedListener(_ -> clearFileList());
    }

    private void take(UploadEvent event) throws IOException {
        byte[] file;
        try (var stream = event.getInputStream()) {
            file = stream.readNBytes(LocationFiles.MOST_BYTES + 1);
        }
        event.getUI().access(() -> taken.accept(file));
    }

    private UploadI18N texts() {
        return UploadTexts.of(
                new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("locations.import.oneFile"))
                        .setFileIsTooBig(getTranslation("locations.file.tooBig", LocationFiles.MOST_BYTES / MEGABYTE))
                        .setIncorrectFileType(getTranslation("locations.file.noTable")),
                getTranslation("locations.import.sending"),
                getTranslation("locations.import.notSent"),
                getTranslation("locations.import.again"),
                getTranslation("locations.import.remove"));
    }
}
