package nl.perspectief.motions;

import java.util.List;

/**
 * A post and the latest answers to it, earliest first.
 *
 * @param answers at most {@value #ANSWERS}
 * @param earlier whether there are earlier ones; {@link DiscussionService#answers} has them
 */
public record DiscussionThread(Post post, List<Post> answers, boolean earlier) {

    public static final int ANSWERS = 20;

    public DiscussionThread {
        answers = List.copyOf(answers);
    }
}
