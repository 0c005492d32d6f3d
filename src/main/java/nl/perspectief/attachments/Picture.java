package nl.perspectief.attachments;

/** A photo that was made anew: pixels, and nothing else of what was sent. */
public final class Picture {

    private final byte[] whole;
    private final byte[] small;
    private final int width;
    private final int height;

    /**
     * @param whole as JPEG
     * @param small as JPEG
     */
    Picture(byte[] whole, byte[] small, int width, int height) {
        this.whole = whole;
        this.small = small;
        this.width = width;
        this.height = height;
    }

    byte[] whole() {
        return whole;
    }

    byte[] small() {
        return small;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
