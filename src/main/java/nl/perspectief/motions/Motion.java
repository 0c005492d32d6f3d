package nl.perspectief.motions;

import java.util.List;
import nl.perspectief.trail.Thing;
import org.jspecify.annotations.Nullable;

/**
 * A motion's page, as the user sees it; what is said of it is {@link DiscussionService#threads}.
 *
 * @param version of the text, from 1; who supports or changes it names the one they read
 * @param supporters of the present text, by name, the first first
 * @param history what happened latest, earliest first, at most {@value #LINES} lines; {@link MotionService#earlier} has
 *     those before. The first of all says that it was submitted. A line with a version is a text that can be read and
 *     compared
 * @param amendments by number
 * @param vote the latest on the motion itself; null for none
 * @param may what the user can do with it now
 * @param linked whether it came of something, or something of it
 * @param thing of which its trail is
 */
public record Motion(
        MotionRow row,
        int version,
        MotionText text,
        List<String> supporters,
        List<MotionLine> history,
        List<Amendment> amendments,
        @Nullable HeldVote vote,
        May may,
        boolean linked,
        Thing thing) {

    public static final int LINES = 50;

    public Motion {
        supporters = List.copyOf(supporters);
        history = List.copyOf(history);
        amendments = List.copyOf(amendments);
    }

    /**
     * What the user can do with a motion now.
     *
     * @param change its text; the support begins anew
     * @param translate add a language that it isn't in, to the text that stays as it is
     * @param openVote on the motion itself: it is in discussion, and no amendment is open; whether both languages are
     *     there, {@link MotionText#missing} says
     * @param amend propose an amendment
     * @param discuss post and answer
     */
    public record May(
            boolean change,
            boolean support,
            boolean withdrawSupport,
            boolean withdraw,
            boolean translate,
            boolean openDiscussion,
            boolean openVote,
            boolean amend,
            boolean discuss) {}
}
