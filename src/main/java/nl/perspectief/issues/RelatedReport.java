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

    RelatedReport(String number, String relation, Texts category, String place, ReportState state) {
        this(number, Relation.valueOf(relation), category, place, state);
    }
}
