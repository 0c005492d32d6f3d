package nl.perspectief.issues;

import java.time.LocalDate;
import nl.perspectief.base.text.Texts;

/**
 * A report whose reporter, supporters, words and photos go.
 *
 * @param goes the night in which they do, as things are
 */
public record DueToForget(String number, Texts category, Visibility visibility, ReportState state, LocalDate goes) {}
