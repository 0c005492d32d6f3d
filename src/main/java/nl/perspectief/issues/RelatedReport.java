package nl.perspectief.issues;

import nl.perspectief.base.text.Texts;

/** A report beside another one. */
public record RelatedReport(String number, Relation relation, Texts category, String place, ReportState state) {

    /** What it is to the other one. */
    public enum Relation {
        /** It is about the same, and was put under this one. */
        MERGED_HERE,
        /** This one was put under it. */
        MERGED_INTO,
        /** It is a part of this larger fault. */
        PART,
        /** The larger fault. */
        WHOLE
    }

    /** @param found as {@link IssueReportRepository#findRelated} reads it, with a relation */
    static RelatedReport of(Object[] found) {
        return new RelatedReport(
                (String) found[1],
                Relation.valueOf((String) found[2]),
                (Texts) found[3],
                (String) found[4],
                (ReportState) found[5]);
    }
}
