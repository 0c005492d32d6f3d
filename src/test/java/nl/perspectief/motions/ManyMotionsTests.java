package nl.perspectief.motions;

import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** What motions cost, at 10 and at 10,000 in one council. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class ManyMotionsTests {

    private static final int FEW = 10;
    private static final int MANY = 10_000;
    private static final Pageable PAGE = PageRequest.ofSize(50);

    @Autowired
    ApplicationContext context;

    @Autowired
    StatementCounter statements;

    private MotionGround ground;

    @BeforeEach
    void aCouncilOfSeven() {
        ground = new MotionGround(context);
    }

    @Test
    void listsAndTodayCostTheSameForMany() {
        new ManyMotions(ground).fill(FEW);
        ground.as("member-3");
        var few = cost();
        new ManyMotions(ground).fill(MANY);

        assertThat(cost()).isEqualTo(few).containsExactly(2, 2, 2, 2);
        assertThat(ground.motions.list(ground.council, MotionFilter.OPEN, PAGE)).hasSize(50);
        assertThat(ground.motions.count(ground.council, MotionFilter.ALL)).isEqualTo(MANY);
    }

    private List<Integer> cost() {
        return List.<Runnable>of(
                        () -> ground.motions.list(ground.council, MotionFilter.ALL, PAGE),
                        () -> ground.motions.list(ground.council, MotionFilter.DECIDED, PAGE),
                        () -> ground.motions.count(ground.council, MotionFilter.OPEN),
                        () -> ground.motions.waiting(10))
                .stream()
                .map(work -> statements.during(work).size())
                .toList();
    }

    @Test
    void aMotionsPageCostsTheSameForMuchOnIt() {
        var number = ground.amended(MotionGround.LARGER);
        ground.discussion.post(number, MotionGround.WHY);
        var few = pageCost(number);
        for (int place = 0; place < FEW; place++) {
            ground.as(ground.members.get(place % ground.members.size()));
            ground.amendments.propose(number, MotionGround.LARGER);
            ground.discussion.answer(ground.discussion.post(number, MotionGround.WHY), MotionGround.WHY);
        }

        assertThat(pageCost(number)).isEqualTo(few).isLessThanOrEqualTo(MOST_OF_A_SCREEN - 1);
    }

    private int pageCost(String number) {
        ground.as("member-3");
        // what a request reads keeps who is asking
        return statements
                .during(() -> {
                    ground.motions.find(number);
                    ground.discussion.threads(number, PAGE);
                })
                .size();
    }
}
