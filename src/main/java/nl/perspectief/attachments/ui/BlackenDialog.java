package nl.perspectief.attachments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.attachments.Area;
import nl.perspectief.attachments.Photo;
import nl.perspectief.attachments.PhotoSize;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ProblemText;

/**
 * Areas of a photo are drawn over it, with a finger, a mouse or the keyboard (see {@code photos.js}); the server makes
 * the photo anew with them black.
 */
class BlackenDialog extends Dialog {

    private static final int NUMBERS = 4;

    /** More are drawn by no person, and painting them keeps others waiting. */
    private static final int MOST_AREAS = 50;

    private final Element areas = new Element("portal-areas");
    final ProblemText problem = new ProblemText("photos-problem");
    final Button done = new Button(getTranslation("photos.areas.done"));

    BlackenDialog(Photo photo, SerializableConsumer<List<Area>> blacken) {
        setHeaderTitle(getTranslation("photos.areas.title"));
        setWidth("min(100%, 640px)");
        var hint = Muted.paragraph(getTranslation("photos.areas.hint"));
        areas.setAttribute("src", photo.address(PhotoSize.WHOLE));
        areas.setAttribute("alt", getTranslation("photos.areas.whole"));
        areas.setAttribute("ratio", photo.width() + "/" + photo.height());
        areas.setAttribute("area", getTranslation("photos.areas.one"));
        var keyboard = new Paragraph(getTranslation("photos.areas.keyboard"));
        keyboard.addClassNames("muted", "with-keyboard");
        var photoWithAreas = new Div();
        photoWithAreas.getElement().appendChild(areas);
        add(hint, keyboard, photoWithAreas, problem);
        var more = new Button(getTranslation("photos.areas.add"), _ -> areas.callJsFunction("add"));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.setDisableOnClick(true);
        done.addClickListener(
                _ -> areas.executeJs("return this.value").then(String.class, drawn -> blacken(drawn, blacken)));
        getFooter().add(more, new Button(getTranslation("photos.areas.cancel"), _ -> close()), done);
    }

    void blacken(String drawn, SerializableConsumer<List<Area>> blacken) {
        try {
            var found = read(drawn);
            if (!found.isEmpty()) {
                blacken.accept(found);
            }
            close();
        } catch (BadInputException refused) {
            problem.tell(getTranslation(refused.key(), refused.arguments()));
            done.setEnabled(true);
        }
    }

    /** Left, top, width and height of each, with commas between; a space between two. */
    static List<Area> read(String drawn) {
        var drawnOnes =
                Stream.of(drawn.split(" ")).filter(one -> !one.isEmpty()).toList();
        BadInputException.unless(drawnOnes.size() <= MOST_AREAS, "areas", "photos.bad.area");
        return drawnOnes.stream().map(BlackenDialog::area).toList();
    }

    private static Area area(String drawn) {
        var numbers =
                Stream.of(drawn.split(",")).mapToDouble(BlackenDialog::number).toArray();
        BadInputException.unless(numbers.length == NUMBERS, "areas", "photos.bad.area");
        return new Area(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private static double number(String drawn) {
        try {
            return Double.parseDouble(drawn);
        } catch (NumberFormatException malformed) {
            throw new BadInputException("areas", "photos.bad.area");
        }
    }
}
