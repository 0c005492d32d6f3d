package nl.perspectief.motions;

import java.util.List;

/** A post and the answers to it, earliest first. */
public record DiscussionThread(Post post, List<Post> answers) {

    public DiscussionThread {
        answers = List.copyOf(answers);
    }
}
