package nl.perspectief.issues;

/** Counts reports, one by one or many together. */
final class Tally {

    private long reported;
    private long open;
    private long overdue;
    private final Durations responses = new Durations();
    private final Durations solutions = new Durations();

    /**
     * @param response in tenths of an hour; negative for none
     * @param solution in tenths of a day; negative for none
     */
    void add(long response, long solution) {
        reported++;
        if (response >= 0) {
            responses.add(response);
        }
        if (solution >= 0) {
            solutions.add(solution);
        }
    }

    /** What was counted before. */
    void add(long reported, String responses, String solutions) {
        this.reported += reported;
        this.responses.add(responses);
        this.solutions.add(solutions);
    }

    void addOpen(long open, long overdue) {
        this.open += open;
        this.overdue += overdue;
    }

    Figure figure() {
        return new Figure(reported, open, overdue, responses.taken(), solutions.taken());
    }

    long reported() {
        return reported;
    }

    String responses() {
        return responses.toString();
    }

    String solutions() {
        return solutions.toString();
    }
}
