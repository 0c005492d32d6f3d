package nl.perspectief.attachments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.internal.streams.UploadStartEvent;
import nl.perspectief.PortalTest;
import org.junit.jupiter.api.Test;

/** What Vaadin's own upload does with several photos at once. */
@PortalTest
class PhotoUploadTests extends SpringBrowserlessTest {

    @Test
    void theLastOfSeveralIsTakenWhileTheOneBeforeHasNotEnded() {
        var upload = new PhotoUpload(5, _ -> {});
        upload.setUploadHandler(_ -> {});
        ComponentUtil.fireEvent(upload, new UploadStartEvent(upload));
        // four are kept, of which the last has not ended
        upload.setMaxFiles(1);
        ComponentUtil.fireEvent(upload, new UploadStartEvent(upload));

        assertThat(upload.isUploading()).isTrue();
        assertThat(upload.getElement().getProperty("maxFiles"))
                .as("what the browser takes")
                .isEqualTo("1");
    }
}
