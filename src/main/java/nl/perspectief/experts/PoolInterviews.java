package nl.perspectief.experts;

import java.util.List;

/**
 * A part of the interviews of a pool.
 *
 * @param themes by which they can be filtered: what is asked about now, or was answered
 * @param rows the latest first
 */
public record PoolInterviews(List<PoolTheme> themes, List<InterviewRow> rows) {}
