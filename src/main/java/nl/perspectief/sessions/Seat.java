package nl.perspectief.sessions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A participant's own place at the table.
 *
 * @param nickname may be empty
 * @param code by which people join it
 * @param themes under which ideas are added, with the insights that these can answer; empty when there is no way back to that
 * @param ideas which are the participant's, by their ids
 * @param dots how many of the participant's dots are on which idea, by its id
 */
public record Seat(
        long participantId,
        String nickname,
        Party party,
        String code,
        List<Board.Theme> themes,
        Set<Long> ideas,
        Map<Long, Integer> dots,
        Board board) {

    /** So many ideas one participant adds. */
    public static final int MOST_IDEAS = 5;

    /** So many dots of one participant are on one idea. */
    public static final int MOST_ON_ONE = 3;

    public Seat {
        themes = List.copyOf(themes);
        ideas = Set.copyOf(ideas);
        dots = Map.copyOf(dots);
    }

    public int on(Idea idea) {
        return dots.getOrDefault(idea.id(), 0);
    }

    public int left() {
        return board.dots() - dots.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** @param typed a code, however it is written */
    public boolean isAt(String typed) {
        return code.equals(JoinCode.read(typed));
    }

    /** With those of the participant's ideas that are on the table still; when the choosing begins anew all dots are back. */
    public Seat at(Board later) {
        var there = later.ideas().stream().map(Idea::id).filter(ideas::contains).collect(Collectors.toSet());
        var given = later.step().compareTo(SessionStep.CHOOSE) < 0 ? Map.<Long, Integer>of() : dots;
        return new Seat(participantId, nickname, party, code, themes, there, given, later);
    }
}
