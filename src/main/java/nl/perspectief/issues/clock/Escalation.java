package nl.perspectief.issues.clock;

/** Who is warned when so much of a target is used up. */
public enum Escalation {
    HANDLER(80),
    MANAGER(100),
    OVERSIGHT(150);

    private final int percent;

    Escalation(int percent) {
        this.percent = percent;
    }

    public int percent() {
        return percent;
    }
}
