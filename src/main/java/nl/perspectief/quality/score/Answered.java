package nl.perspectief.quality.score;

import org.jspecify.annotations.Nullable;

/** An indicator with its answer, if there is one already. */
public record Answered(ScoredIndicator indicator, @Nullable AnswerValue answer) {}
