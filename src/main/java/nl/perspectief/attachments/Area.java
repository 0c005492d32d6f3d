package nl.perspectief.attachments;

import nl.perspectief.base.BadInputException;

/**
 * A part of a photo, in shares of its width and height from 0 to 1.
 *
 * @throws BadInputException when it lies outside, or is none
 */
public record Area(double left, double top, double width, double height) {

    public Area {
        BadInputException.unless(
                left >= 0 && top >= 0 && width > 0 && height > 0 && left + width <= 1 && top + height <= 1,
                "areas",
                "photos.bad.area");
    }
}
