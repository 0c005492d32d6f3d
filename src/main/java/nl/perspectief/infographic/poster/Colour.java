package nl.perspectief.infographic.poster;

/** Those of the portal by daylight, see styles.css. */
enum Colour {
    INK("#14213d"),
    MUTED("#52607a"),
    LINE("#dde3ec"),
    WHITE("#ffffff"),
    ACCENT("#0b4f9e"),
    SOFT("#e6eff9"),
    SUN("#ffc72c"),
    GOOD("#176b40"),
    GOOD_SOFT("#e2f4ea"),
    FAIR("#7a5d00"),
    FAIR_SOFT("#fff3c9");

    private final String code;

    Colour(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
