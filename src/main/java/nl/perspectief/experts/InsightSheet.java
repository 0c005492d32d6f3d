package nl.perspectief.experts;

import java.util.List;

/**
 * What is read of an insight.
 *
 * @param passages the first ones, at most {@value #FIRST}; for oversight none
 */
public record InsightSheet(Insight insight, List<Passage> passages) {

    public static final int FIRST = 20;
}
