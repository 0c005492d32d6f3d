package nl.perspectief.issues;

import java.util.List;
import java.util.UUID;
import nl.perspectief.attachments.PhotoAlbum;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.PlainText;

/**
 * A report before it is sent.
 *
 * @param sendKey of the form, so that what is sent twice is one report
 * @param visibility the category's or a tighter one
 * @param place room or place at the location; at most {@value #LONGEST_PLACE} characters
 * @param photos tokens of photos that the reporter kept for it, at most {@value PhotoAlbum#MOST}
 * @throws BadInputException without text, and for a place that is too long
 */
public record ReportDraft(
        UUID sendKey,
        long locationId,
        long categoryId,
        Visibility visibility,
        String place,
        Words words,
        List<String> photos) {

    public static final int LONGEST_PLACE = 100;

    public ReportDraft {
        place = PlainText.line(place);
        BadInputException.unless(
                place.length() <= LONGEST_PLACE, "place", "issues.bad.tooLong", LONGEST_PLACE, place.length());
        words.requireSome();
        photos = List.copyOf(photos);
    }
}
