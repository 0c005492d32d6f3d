package nl.perspectief.trail;

import nl.perspectief.base.text.Texts;

/**
 * A thing as somebody may see it.
 *
 * @param name that people say, such as R-2026-0007
 * @param title empty in a language that it isn't in
 * @param path its address within the portal, without the leading slash
 */
public record Reference(Thing thing, String name, Texts title, String path) {}
