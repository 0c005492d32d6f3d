package nl.perspectief.council;

import java.time.Instant;
import java.util.List;

/**
 * A council's page.
 *
 * @param version of the regulation, as read; a change names it, and is refused when somebody was first
 * @param members also those who will sit in it later; chair and secretary first
 * @param seat what the user is to it
 * @param seesOthers whether there are other councils that the user may see
 */
public record CouncilDetails(
        Council council,
        Regulation regulation,
        int version,
        List<CouncilMember> members,
        Seat seat,
        boolean seesOthers) {

    public CouncilDetails {
        members = List.copyOf(members);
    }

    /** How many act and vote as members. */
    public long sittingAt(Instant moment) {
        return members.stream().filter(member -> member.sitsAt(moment)).count();
    }
}
