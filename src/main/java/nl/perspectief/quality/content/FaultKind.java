package nl.perspectief.quality.content;

/** What can be wrong in a template file; see {@link Fault} for what each sentence is told. */
enum FaultKind {
    EMPTY("empty"),
    ONLY_HEADER("onlyHeader"),
    ENCODING("encoding"),
    QUOTE("quote"),
    TOO_BIG("tooBig"),
    TOO_MANY_ROWS("tooManyRows"),
    SEPARATOR("separator"),
    MISSING_COLUMN("missingColumn"),
    UNKNOWN_COLUMN("unknownColumn"),
    DOUBLE_COLUMN("doubleColumn"),
    UNNAMED_COLUMN("unnamedColumn"),
    CELL_COUNT("cellCount"),
    REQUIRED("required"),
    TOO_LONG("tooLong"),
    CONTROL_CHARACTER("controlCharacter"),
    THEME_CODE("themeCode"),
    THEME_SPLIT("themeSplit"),
    THEME_DIFFERS("themeDiffers"),
    INDICATOR_CODE("indicatorCode"),
    DUPLICATE_CODE("duplicateCode"),
    KIND("kind"),
    ANSWERED_BY("answeredBy"),
    WEIGHT("weight"),
    TRUTH("truth"),
    NUMBER("number"),
    THRESHOLD("threshold"),
    THRESHOLD_YES("thresholdYes"),
    THRESHOLD_SCALE("thresholdScale"),
    THRESHOLD_OUTSIDE("thresholdOutside"),
    MIN_MAX("minMax"),
    RESIDENTS_KIND("residentsKind"),
    NEVER_KIND("neverKind"),
    ONLY_NUMBER("onlyNumber");

    private final String key;

    FaultKind(String name) {
        this.key = "template.fault." + name;
    }

    String key() {
        return key;
    }
}
