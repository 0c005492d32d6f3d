package nl.perspectief.sessions;

import java.util.Locale;
import nl.perspectief.base.text.Texts;

/**
 * What a session shows to who has its code.
 *
 * @param language of the title
 * @param question of its pool
 */
public record Invitation(long sessionId, String title, Locale language, Texts question) {}
