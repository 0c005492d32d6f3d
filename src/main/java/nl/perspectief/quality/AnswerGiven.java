package nl.perspectief.quality;

/** An answer was stored; others who have the round open see it appear. */
public record AnswerGiven(long checklistId, GivenAnswer answer) {}
