package nl.perspectief.attachments;

/**
 * A photo as it is kept.
 *
 * @param token random; it names the photo to those who may see it, and alone opens nothing
 * @param width of the whole photo, in pixels
 * @param height as the width
 * @param checked false while a virus scanner has not looked at it: nobody sees it until then
 */
public record Photo(String token, int width, int height, boolean checked) {

    /** Within the portal. */
    public String address(PhotoSize size) {
        return "photos/" + token + (size == PhotoSize.SMALL ? "/small" : "");
    }
}
