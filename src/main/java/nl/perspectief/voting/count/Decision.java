package nl.perspectief.voting.count;

import java.util.List;
import nl.perspectief.voting.count.Reckoning.Line;

/** What a way of counting comes to, and by which steps. */
record Decision(Result result, List<String> winners, List<String> tied, List<Line> steps) {

    static Decision of(Result result, Line... steps) {
        return new Decision(result, List.of(), List.of(), List.of(steps));
    }
}
