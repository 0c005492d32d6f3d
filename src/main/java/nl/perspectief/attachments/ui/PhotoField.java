package nl.perspectief.attachments.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
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
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ProblemText;

/**
 * Photos for something that is yet to be sent. The portal keeps each as soon as it is chosen; the
 * value is their tokens with spaces between, so that whoever watches the field ({@code Keep}) gets them back after a
 * reload or a lost session. Nothing is sent without those that are still under way; see {@link #sendsWith}.
 */
@Tag("portal-photos")
@JavaScript("context://photos.js")
public class PhotoField extends AbstractSinglePropertyField<PhotoField, String> implements HasStyle {

    private static final String PROGRESS = "progress";
    private static final String UNDER_WAY = "underWay";
    private static final String FAILED = "failed";

    private final transient PhotoIntake intake;
    private final transient PhotoService photos;
    private final int most;

    private final ArrayList<Photo> kept = new ArrayList<>();
    final UnorderedList list = new UnorderedList();
    final PhotoUpload upload;
    final Button camera = new Button(getTranslation("photos.camera"));
    final ProblemText problem = new ProblemText("photos-problem");
    private Button button = new Button();
    private String buttonText = "";
    private SerializableRunnable send = () -> {};

    /** A press that goes on when all are there. */
    private boolean held;

    /** Something was said since the last press. */
    private boolean warned;

    /** As many as a thing has. */
    public PhotoField(PhotoIntake intake, PhotoService photos) {
        this(intake, photos, PhotoAlbum.MOST);
    }

    /** @param most for a thing that has some already */
    public PhotoField(PhotoIntake intake, PhotoService photos, int most) {
        super("value", "", false);
        this.intake = intake;
        this.photos = photos;
        this.most = most;
        upload = new PhotoUpload(most, this::showProblem);
        setSynchronizedEvent("change");
        addClassName("photos");
        var label = new Span(getTranslation("photos.label", most));
        label.addClassName("photos-label");
        label.setId("photos-label");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", "photos-label");
        list.addClassName("photo-list");
        camera.addClassName("photos-camera");
        upload.setUploadHandler(this::take);
        var hint = Muted.paragraph(getTranslation("photos.hint"));
        Stream.of(label, hint, list, camera, upload, problem)
                .forEach(part -> getElement().appendChild(part.getElement()));
        upload.getElement().executeJs("window.perspectiefPhotos.camera(this, $0)", camera);
        upload.getElement().executeJs("window.perspectiefPhotos.follow(this, $0)", getElement());
        getElement().addPropertyChangeListener(PROGRESS, PROGRESS, _ -> goOn());
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

    /**
     * Has a button send what belongs to the photos. As long as one of them is made smaller or under way, the press waits
     * for it and the button says so; when one of those does not come, nothing is sent and the field says so.
     *
     * @param send makes the button usable again
     */
    public void sendsWith(Button button, SerializableRunnable send) {
        this.button = button;
        this.send = send;
        buttonText = button.getText();
        held = false;
        button.setDisableOnClick(true);
        button.getElement().setAttribute("aria-live", "polite");
        button.addClickListener(_ -> press());
    }

    private void press() {
        warned = false;
        problem.forget();
        held = isAt(UNDER_WAY);
        if (held) {
            button.setText(getTranslation("photos.wait"));
        } else {
            sendUnlessOneFailed();
        }
    }

    private void goOn() {
        if (held && !isAt(UNDER_WAY)) {
            held = false;
            button.setText(buttonText);
            sendUnlessOneFailed();
        }
    }

    private void sendUnlessOneFailed() {
        if (isAt(FAILED)) {
            showProblem(getTranslation("photos.failed"));
        }
        if (warned) {
            button.setEnabled(true);
            button.focus();
        } else {
            send.run();
        }
    }

    private boolean isAt(String progress) {
        return progress.equals(getElement().getProperty(PROGRESS));
    }

    /** Those of the tokens that are still kept for the user. */
    private void restore(String tokens) {
        kept.clear();
        kept.addAll(photos.pending(Stream.of(tokens.split(" ")).limit(most).toList()));
        changed();
    }

    private void take(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try (var sent = event.getInputStream()) {
            var photo = intake.take(sent);
            // before the browser is told that it is there, and goes on
            ui.accessSynchronously(() -> add(photo));
        } catch (BadInputException refused) {
            ui.accessSynchronously(() -> showProblem(getTranslation(refused.key(), refused.arguments())));
        } catch (NotFoundException noFunctionAnyMore) {
            ui.accessSynchronously(() -> showProblem(getTranslation("photos.notSent")));
        }
    }

    void add(Photo photo) {
        if (kept.size() >= most) {
            discard(photo);
            showProblem(getTranslation("photos.bad.tooMany", most));
            return;
        }
        if (!held || !warned) { // else it is why the press that waits leads to nothing
            problem.forget();
        }
        kept.add(photo);
        changed();
    }

    void remove(Photo photo) {
        discard(photo);
        kept.remove(photo);
        problem.forget();
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
        upload.setMaxFiles(most - kept.size());
        camera.setEnabled(kept.size() < most);
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

    /** Says what is wrong with them. */
    public void showProblem(String sentence) {
        warned = true;
        problem.tell(sentence);
    }
}
