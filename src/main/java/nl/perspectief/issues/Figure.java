package nl.perspectief.issues;

/**
 * What is counted of some reports.
 *
 * @param reported how many there are
 * @param open with how many somebody still has to do something
 * @param overdue of how many of these a target is past, by the category's own clock
 * @param response in hours, from the report until a person answered the reporter, or nobody had to any more
 * @param solution in days of 24 hours, from the report until it was solved for the last time; of those that are solved, so
 *     not of rejected and reopened ones. Both as time passes: nights, weekends and waiting for the reporter count, since
 *     that is what the reporter waited, and categories with different clocks can be put together
 */
public record Figure(long reported, long open, long overdue, TimeTaken response, TimeTaken solution) {}
