package nl.perspectief.experts;

import nl.perspectief.base.text.Texts;

/**
 * What an insight says.
 *
 * @param title empty in a language that it isn't in
 * @param text an explanation, empty where there is none
 */
public record InsightText(Texts title, Texts text) {}
