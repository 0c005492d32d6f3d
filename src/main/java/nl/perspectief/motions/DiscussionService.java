package nl.perspectief.motions;

import java.util.List;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.base.text.Words;
import nl.perspectief.council.CouncilService;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members say of a motion, from submitted until decided; whoever may see the motion reads it. */
@Service
@Transactional
@PreAuthorize(CouncilService.READERS)
public class DiscussionService {

    private static final int MOST_A_DAY = 100;

    private final HeldMotions held;
    private final PostStore posts;
    private final MotionNews news;
    private final Access access;

    DiscussionService(HeldMotions held, PostStore posts, MotionNews news, Access access) {
        this.held = held;
        this.posts = posts;
        this.news = news;
        this.access = access;
    }

    /** Those of a motion, the latest begun first; none of a motion that the user may not see. */
    @Transactional(readOnly = true)
    public List<DiscussionThread> threads(String number, Pageable page) {
        return posts.threads(access.standing(), number, page);
    }

    /**
     * The answers of a thread before one of them, earliest first, at most {@value DiscussionThread#ANSWERS} and one more,
     * by which one knows whether there are still earlier ones; none of a motion that the user may not see.
     */
    @Transactional(readOnly = true)
    public List<Post> answers(long threadId, long beforeId) {
        return posts.answers(access.standing(), threadId, beforeId);
    }

    /** How many {@link #threads} has in all. */
    @Transactional(readOnly = true)
    public long count(String number) {
        return posts.count(access.standing(), number);
    }

    /**
     * Begins a thread.
     *
     * @return the post's id
     * @throws NotFoundException unless the user sits in the council
     * @throws BadInputException without words, once the motion is decided, and after {@value #MOST_A_DAY} in a day
     */
    @TriedAgain
    @PreAuthorize("hasRole('" + Roles.COUNCIL_MEMBER + "')")
    public long post(String number, Words words) {
        return posts.add(discussed(held.hold(number), words), null, words);
    }

    /**
     * Answers a post; of an answer, the one that it answers.
     *
     * @return the answer's id
     * @throws NotFoundException unless the user sits in the council
     * @throws BadInputException without words, once the motion is decided, and after {@value #MOST_A_DAY} in a day
     */
    @TriedAgain
    @PreAuthorize("hasRole('" + Roles.COUNCIL_MEMBER + "')")
    public long answer(long postId, Words words) {
        var motion = discussed(held.holdOfPost(postId), words);
        return posts.add(motion, posts.find(postId).thread(), words);
    }

    /**
     * Says the user's own post otherwise, within {@value Post#EDITABLE_MINUTES} minutes by the database's clock.
     *
     * @throws NotFoundException unless the user wrote it, and still sits in the council
     * @throws BadInputException without words, later than that, and once it is removed
     */
    @TriedAgain
    @PreAuthorize("hasRole('" + Roles.COUNCIL_MEMBER + "')")
    public void edit(long postId, Words words) {
        words.requireSome();
        var motion = held.holdOfPost(postId);
        var post = posts.find(postId);
        motion.when(motion.seat().member() && post.authorId() == motion.me());
        BadInputException.unless(!post.removed(), "text", "motions.bad.removed");
        BadInputException.unless(post.editable(), "text", "motions.bad.late", Post.EDITABLE_MINUTES);
        posts.edit(postId, words);
    }

    /**
     * Takes the words away for everybody; who did so and why stays in their place, and the author is told.
     *
     * @throws NotFoundException unless the user is the council's chair or secretary
     * @throws BadInputException without a reason, and when it is removed already
     */
    @TriedAgain
    @PreAuthorize("hasRole('" + Roles.COUNCIL_MEMBER + "')")
    public void remove(long postId, Words reason) {
        var motion = held.holdOfPost(postId).asChairOrSecretary();
        reason.requireSome();
        var post = posts.find(postId);
        BadInputException.unless(!post.removed(), "text", "motions.bad.removed");
        posts.remove(postId, motion.me(), reason);
        news.tellRemoved(motion, postId, post.authorId());
    }

    private HeldMotion discussed(HeldMotion motion, Words words) {
        BadInputException.unless(!motion.asMember().state().isOver(), "state", "motions.bad.discussionOver");
        words.requireSome();
        BadInputException.unless(posts.ofToday(motion.me()) < MOST_A_DAY, "text", "motions.bad.manyPosts", MOST_A_DAY);
        return motion;
    }
}
