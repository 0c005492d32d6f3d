package nl.perspectief.motions;

import static nl.perspectief.motions.MotionGround.WHY;
import static nl.perspectief.motions.MotionGround.notFound;
import static nl.perspectief.motions.MotionGround.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import nl.perspectief.PortalTest;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Words;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import nl.perspectief.voting.PollTestData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** What members say of a motion. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class DiscussionServiceTests {

    private static final Words HELLO = new Words("Де саме?", Languages.UKRAINIAN);
    private static final Words ANSWER = new Words("Naast de poort", Languages.DUTCH);

    @Autowired
    ApplicationContext context;

    private MotionGround ground;
    private DiscussionService discussion;

    @BeforeEach
    void aCouncilOfSeven() {
        ground = new MotionGround(context);
        discussion = ground.discussion;
    }

    @AfterEach
    void theClockOfEverybody() {
        PollTestData.now(ground.database);
    }

    @Test
    void membersPostAndAnswerAndOthersRead() {
        var number = ground.submitted();
        ground.as("member-2");
        var first = discussion.post(number, HELLO);
        ground.as("member-3");
        var answer = discussion.answer(first, ANSWER);
        discussion.answer(answer, WHY);
        discussion.post(number, new Words("Second", Languages.ENGLISH));
        ground.data.aPerson("lives-here").save().holds(FunctionKind.RESIDENT, ground.wilg);
        ground.data.signIn("lives-here", Roles.RESIDENT);

        var threads = threads(number);
        assertThat(discussion.count(number)).isEqualTo(2);
        assertThat(threads).extracting(thread -> thread.post().words().text()).containsExactly("Second", "Де саме?");
        assertThat(threads.getLast().answers()).extracting(Post::words).containsExactly(ANSWER, WHY);
        assertThat(threads.getLast().post())
                .matches(post -> post.author().equals("member-2") && !post.mayEdit() && !post.mayRemove());
        assertThat(discussion.threads(number, PageRequest.of(1, 1)))
                .singleElement()
                .matches(thread -> thread.answers().size() == 2);
    }

    @Test
    void itsAuthorEditsAPostForFifteenMinutesByTheDatabasesClock() {
        var number = ground.submitted();
        ground.as("member-2");
        var post = discussion.post(number, HELLO);
        PollTestData.later(ground.database, Duration.ofMinutes(14));
        assertThat(only(number)).matches(each -> each.mayEdit() && each.editedAt() == null);
        discussion.edit(post, ANSWER);
        assertThat(only(number)).matches(each -> each.words().equals(ANSWER) && each.editedAt() != null);
        ground.as("chair");
        notFound(() -> discussion.edit(post, WHY));
        ground.as("member-2");
        refused("words.bad.none", () -> discussion.edit(post, new Words("\u200b", Languages.DUTCH)));
        PollTestData.later(ground.database, Duration.ofMinutes(16));

        assertThat(only(number).mayEdit()).isFalse();
        refused("motions.bad.late", () -> discussion.edit(post, WHY));
    }

    @Test
    void chairOrSecretaryRemovesAPostAndSaysWhy() {
        var number = ground.submitted();
        ground.as("member-2");
        var post = discussion.post(number, HELLO);
        discussion.answer(post, ANSWER);
        ground.as("member-3");
        notFound(() -> discussion.remove(post, WHY));
        ground.as("secretary");
        refused("words.bad.none", () -> discussion.remove(post, new Words("", Languages.DUTCH)));
        discussion.remove(post, WHY);

        ground.as("member-2");
        assertThat(threads(number).getFirst().answers()).hasSize(1);
        assertThat(only(number))
                .matches(each -> each.words().isEmpty() && !each.mayEdit())
                .extracting(Post::removal)
                .matches(removal -> removal != null
                        && removal.by().equals("secretary")
                        && removal.reason().equals(WHY));
        assertThat(ground.database
                        .sql("select count(*) from motion_post where text like '%саме%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        refused("motions.bad.removed", () -> discussion.edit(post, HELLO));
        ground.as("chair");
        refused("motions.bad.removed", () -> discussion.remove(post, WHY));
    }

    @Test
    void wordsAreInALanguageAndNotTooLong() {
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> new Words("x".repeat(4_001), Languages.DUTCH))
                .matches(bad -> bad.key().equals("words.bad.tooLong"));
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> new Words("Bonjour", java.util.Locale.FRENCH))
                .matches(bad -> bad.key().equals("words.bad.language"));
        var number = ground.submitted();
        refused("words.bad.none", () -> discussion.post(number, new Words(" \n", Languages.DUTCH)));
    }

    @Test
    void aDecidedMotionIsNoLongerDiscussed() {
        var number = ground.submitted();
        var post = discussion.post(number, HELLO);
        ground.motions.withdraw(number, WHY);

        refused("motions.bad.discussionOver", () -> discussion.post(number, HELLO));
        refused("motions.bad.discussionOver", () -> discussion.answer(post, HELLO));
        assertThat(threads(number)).hasSize(1);
    }

    @Test
    void answersAreReadFromTheirEndAndADayHasAnEnd() {
        var number = ground.submitted();
        ground.as("member-2");
        var post = discussion.post(number, HELLO);
        for (var i = 1; i < 100; i++) {
            discussion.answer(post, new Words("Antwoord " + i, Languages.DUTCH));
        }

        refused("motions.bad.manyPosts", () -> discussion.answer(post, ANSWER));
        refused("motions.bad.manyPosts", () -> discussion.post(number, ANSWER));
        ground.as("member-3");
        discussion.post(number, ANSWER);
        var thread = threads(number).getLast();
        assertThat(thread.earlier()).isTrue();
        assertThat(thread.answers())
                .hasSize(DiscussionThread.ANSWERS)
                .last()
                .matches(answer -> answer.words().text().equals("Antwoord 99"));
        var before = discussion.answers(post, thread.answers().getFirst().id());
        assertThat(before)
                .as("and one more, which says that there are earlier ones")
                .hasSize(DiscussionThread.ANSWERS + 1)
                .last()
                .matches(answer -> answer.words().text().equals("Antwoord 79"));
        assertThat(threads(number).getFirst())
                .matches(other -> !other.earlier() && other.answers().isEmpty());
    }

    private List<DiscussionThread> threads(String number) {
        return discussion.threads(number, Pageable.unpaged());
    }

    private Post only(String number) {
        return threads(number).getFirst().post();
    }
}
