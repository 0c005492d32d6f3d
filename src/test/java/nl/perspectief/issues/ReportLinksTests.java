package nl.perspectief.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.perspectief.issues.RelatedReport.Relation;
import nl.perspectief.security.FunctionKind;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Reports that are put under another one: because they are about the same, or a part of it. */
class ReportLinksTests extends IssueServiceTest {

    @Test
    void aMergeKeepsBothHistoriesAndCanBeUndone() {
        var one = place.reported("repair.lift");
        var other = place.reported("repair.lift");
        place.change(one, new Change.Accept());

        place.change(one, new Change.MergeInto(other));

        var merged = reports.find(one);
        assertThat(merged.head().state()).isEqualTo(ReportState.MERGED);
        assertThat(merged.mergedState()).isEqualTo(ReportState.NEW);
        assertThat(merged.history().getLast().other()).isEqualTo(other);
        assertThat(merged.history()).extracting(HistoryLine::kind).contains(ReportEventKind.ACCEPTED);
        assertThat(relations(one)).containsExactly(tuple(other, Relation.MERGED_INTO));
        assertThat(relations(other)).containsExactly(tuple(one, Relation.MERGED_HERE));
        place.refused("issues.bad.state", one, new Change.Accept());

        place.change(one, new Change.Unmerge());

        assertThat(place.head(one).state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(relations(other)).isEmpty();
    }

    @Test
    void aMergeIntoAMergedOneIsRefusedAndAClusterGoesAlong() {
        var one = place.reported("repair.lift");
        var two = place.reported("repair.lift");
        var three = place.reported("repair.lift");
        place.change(one, new Change.MergeInto(two));

        place.refused("issues.bad.mergedAlready", three, new Change.MergeInto(one));
        place.refused("issues.bad.otherPlace", two, new Change.MergeInto(two));
        place.change(two, new Change.MergeInto(three));

        assertThat(place.head(one).solutionDue()).isEqualTo(place.head(three).solutionDue());
        place.change(two, new Change.Unmerge());
        place.change(three, new Change.MergeInto(two));
        assertThat(place.head(three).solutionDue())
                .as("the other way round, though they were merged before")
                .isEqualTo(place.head(two).solutionDue());
    }

    @Test
    void confidentialReportsAreNeverJoinedWithOthers() {
        place.contact.holds(FunctionKind.OVERSIGHT, place.town);
        var open = place.reported("repair.lift");
        var secret = place.reported("complaint.staff");
        place.as("contact");

        place.refused("issues.bad.otherPlace", secret, new Change.MergeInto(open));
        place.refused("issues.bad.otherPlace", open, new Change.MergeInto(secret));
        place.refused("issues.bad.otherPlace", open, new Change.Join(secret));

        var other = place.reported("repair.lift");
        place.as("contact");
        place.change(open, new Change.MergeInto(other));
        place.refused(
                "issues.bad.linked",
                other,
                new Change.Recategorise(place.issues.category(place.town, "complaint.staff"), Words.NONE));
    }

    @Test
    void partsOfALargerFaultGoTheirOwnWay() {
        var whole = place.reported("repair.heating");
        var part = place.reported("repair.heating");
        var another = place.reported("repair.heating");

        place.change(part, new Change.Join(whole));

        assertThat(relations(whole)).containsExactly(tuple(part, Relation.PART));
        assertThat(relations(part)).containsExactly(tuple(whole, Relation.WHOLE));
        assertThat(place.head(part).state()).isEqualTo(ReportState.NEW);
        place.refused("issues.bad.partAlready", another, new Change.Join(part));
        place.refused("issues.bad.hasParts", whole, new Change.Join(another));
        place.refused("issues.bad.partAlready", part, new Change.MergeInto(another));
        place.change(part, new Change.Leave());
        assertThat(relations(whole)).isEmpty();
    }

    private List<Tuple> relations(String number) {
        return reports.find(number).related().stream()
                .map(related -> tuple(related.number(), related.relation()))
                .toList();
    }
}
