package nl.perspectief.issues.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import nl.perspectief.attachments.ui.PhotoField;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Keep;

/** More photos for a report that was sent. */
class AddPhotos extends Div {

    final PhotoField photos;
    final Button send = new Button(getTranslation("issues.photos.add"));
    private final transient Consumer<List<String>> add;
    private final String key;

    /**
     * @param key under which the browser keeps what is chosen; empty for nowhere
     * @param add takes their tokens; a {@link BadInputException} is shown at the field
     */
    AddPhotos(PhotoField photos, String key, Consumer<List<String>> add) {
        this.photos = photos;
        this.key = key;
        this.add = add;
        addClassName("stack");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        photos.sendsWith(send, this::send);
        if (!key.isEmpty()) {
            Keep.watch(photos, key, "", "");
        }
        add(photos, send);
    }

    private void send() {
        var tokens = photos.tokens();
        try {
            BadInputException.unless(!tokens.isEmpty(), "photos", "issues.photos.none");
            add.accept(tokens);
            if (!key.isEmpty()) {
                Keep.forget(UI.getCurrent(), key);
            }
        } catch (BadInputException bad) {
            photos.showProblem(getTranslation(bad.key(), bad.arguments()));
        } finally {
            send.setEnabled(true);
        }
    }
}
