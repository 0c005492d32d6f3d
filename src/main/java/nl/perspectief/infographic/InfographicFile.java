package nl.perspectief.infographic;

/** As what an infographic is taken away. */
public enum InfographicFile {
    SVG("svg", "image/svg+xml"),
    PNG("png", "image/png"),
    A4("pdf", "application/pdf"),
    A3("pdf", "application/pdf");

    private final String extension;
    private final String type;

    InfographicFile(String extension, String type) {
        this.extension = extension;
        this.type = type;
    }

    public String extension() {
        return extension;
    }

    /** Such as {@code image/png}. */
    public String type() {
        return type;
    }

    /** Whether it is to be printed, on a size of paper. */
    public boolean isPaper() {
        return this == A4 || this == A3;
    }

    /** Of the table of pages. */
    String column() {
        return switch (this) {
            case SVG -> "svg";
            case PNG -> "png";
            case A4 -> "a4";
            case A3 -> "a3";
        };
    }
}
