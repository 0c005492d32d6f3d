package nl.perspectief.voting;

/**
 * Where a sealed poll isn't what was sealed, or a file that somebody brings can't be one.
 *
 * @param row which of them, from 1, as the sealed file or, where that has none, the table has them; 0 for what there is
 *     once
 * @param field a column, a member of the file, or {@code row} for a whole one that is missing or too many; of a file that
 *     somebody brings what its sentence is about
 * @param at first byte of the file that differs, from 0; -1 where it isn't about the file
 */
public record SealFault(Part part, int row, String field, long at) {

    /** What is held against what. */
    public enum Part {
        /** The table of polls, against the manifest and the sealed file. */
        POLL,
        /** The roll, against its digest in the manifest and the turnout. */
        ROLL,
        /** The ballots in the table, against the sealed file. */
        BALLOT,
        /** The receipts in the table, against the sealed file. */
        RECEIPT,
        /** The outcome, against the ballots counted anew. */
        OUTCOME,
        /** The bytes of the sealed file, against their digest and what the tables say. */
        FILE,
        /** The seals of the council, one after another. */
        CHAIN
    }

    /** Part and field, by which it is put into words. */
    public String kind() {
        return part + "." + field;
    }

    static SealFault of(Part part, String field) {
        return new SealFault(part, 0, field, -1);
    }

    static SealFault of(Part part, int row, String field) {
        return new SealFault(part, row, field, -1);
    }
}
