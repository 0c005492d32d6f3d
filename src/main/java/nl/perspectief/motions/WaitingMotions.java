package nl.perspectief.motions;

import java.util.List;

/**
 * What of motions waits for a user; the longest waiting first.
 *
 * @param support submitted in councils where the user sits, and not the user's own
 * @param discussion seconded in councils that the user leads: they wait for the discussion to be opened
 */
public record WaitingMotions(List<MotionRow> support, List<MotionRow> discussion) {

    public static final WaitingMotions NOTHING = new WaitingMotions(List.of(), List.of());

    public WaitingMotions {
        support = List.copyOf(support);
        discussion = List.copyOf(discussion);
    }
}
