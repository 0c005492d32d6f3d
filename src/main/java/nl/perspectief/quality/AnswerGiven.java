package nl.perspectief.quality;

/** An answer was stored; others who have the round open read it again, each with their own rights. */
public record AnswerGiven(long checklistId, long indicatorId) {}
