package nl.perspectief.experts;

import java.util.Locale;

/** An interview in a list, with how it begins. */
public record InterviewRow(long id, int number, Locale language, String beginning, boolean mine) {}
