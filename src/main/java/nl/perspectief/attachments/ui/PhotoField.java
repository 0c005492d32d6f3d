package nl.perspectief.attachments.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.attachments.Area;
import nl.perspectief.attachments.Photo;
import nl.perspectief.attachments.PhotoAlbum;
import nl.perspectief.attachments.PhotoIntake;
import nl.perspectief.attachments.PhotoService;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;

/**
 * Up to {@value #MOST} photos for something that is yet to be sent. The portal keeps each as soon as it is chosen; the
 * value is their tokens with spaces between, so that whoever watches the field ({@code Keep}) gets them back after a
 * reload or a lost session.
 */
@Tag("portal-photos")
@JavaScript("context://photos.js")
public class PhotoField extends AbstractSinglePropertyField<PhotoField, String> implements HasStyle {

    static final int MOST = PhotoAlbum.MOST;

    private final transient PhotoIntake intake;
    private final transient PhotoService photos;

    private final ArrayList<Photo> kept = new ArrayList<>();
    final UnorderedList list = new UnorderedList();
    final PhotoUpload upload = new PhotoUpload(this::showProblem);
    final Button camera = new Button(getTranslation("photos.camera"));
    final Paragraph problem = new Paragraph();

    public PhotoField(PhotoIntake intake, PhotoService photos) {
        super("value", "", false);
        this.intake = intake;
        this.photos = photos;
        setSynchronizedEvent("change");
        addClassName("photos");
        var label = new Span(getTranslation("photos.label", MOST));
        label.addClassName("photos-label");
        label.setId("photos-label");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", "photos-label");
        list.addClassName("photo-list");
        camera.addClassName("photos-camera");
        problem.addClassName("photos-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        upload.setUploadHandler(this::take);
        var hint = new Paragraph(getTranslation("photos.hint"));
        hint.addClassName("muted");
        Stream.of(label, hint, list, camera, upload, problem)
                .forEach(part -> getElement().appendChild(part.getElement()));
        upload.getElement().executeJs("window.perspectiefPhotos.camera(this, $0)", camera);
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                restore(event.getValue());
            }
        });
        show();
    }

    /** Of the photos as they are, for what is sent. */
    public List<String> tokens() {
        return kept.stream().map(Photo::token).toList();
    }

    /** Those of the tokens that are still kept for the user. */
    private void restore(String tokens) {
        kept.clear();
        kept.addAll(photos.pending(Stream.of(tokens.split(" ")).limit(MOST).toList()));
        changed();
    }

    private void take(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try (var sent = event.getInputStream()) {
            var photo = intake.take(sent);
            ui.access(() -> add(photo));
        } catch (BadInputException refused) {
            ui.access(() -> showProblem(getTranslation(refused.key(), refused.arguments())));
        } catch (NotFoundException noFunctionAnyMore) {
            ui.access(() -> showProblem(getTranslation("photos.notSent")));
        }
    }

    void add(Photo photo) {
        if (kept.size() >= MOST) {
            discard(photo);
            showProblem(getTranslation("photos.bad.tooMany", MOST));
            return;
        }
        problem.setVisible(false);
        kept.add(photo);
        changed();
    }

    void remove(Photo photo) {
        discard(photo);
        kept.remove(photo);
        problem.setVisible(false);
        changed();
        // as soon as it can be pressed again
        upload.getUploadButton().getElement().executeJs("setTimeout(() => this.focus())");
    }

    private void discard(Photo photo) {
        try {
            photos.remove(photo.token());
        } catch (NotFoundException gone) {
            // as it is wanted
        }
    }

    void replace(Photo photo, Photo by) {
        kept.replaceAll(one -> one.equals(photo) ? by : one);
        changed();
    }

    private void changed() {
        var tokens = tokens().stream().collect(Collectors.joining(" "));
        if (!tokens.equals(getValue())) {
            setValue(tokens);
            // as if the person had typed it, for those who watch the field
            getElement().executeJs("this.dispatchEvent(new Event('change'))");
        }
        show();
    }

    private void show() {
        list.removeAll();
        for (var number = 1; number <= kept.size(); number++) {
            var photo = kept.get(number - 1);
            list.add(new PhotoItem(photo, number, () -> remove(photo), () -> blacken(photo)));
        }
        list.setVisible(!kept.isEmpty());
        // none at all switches its button off
        upload.setMaxFiles(MOST - kept.size());
        camera.setEnabled(kept.size() < MOST);
    }

    private void blacken(Photo photo) {
        new BlackenDialog(photo, areas -> blacken(photo, areas)).open();
    }

    private void blacken(Photo photo, List<Area> areas) {
        try {
            replace(photo, intake.blacken(photo.token(), areas));
        } catch (NotFoundException gone) {
            showProblem(getTranslation("photos.bad.gone"));
        }
    }

    private void showProblem(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
    }
}
