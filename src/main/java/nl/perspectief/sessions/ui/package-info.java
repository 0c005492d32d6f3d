/** The screens of sessions: its leader's, the wall's and the participants'. */
@NullMarked
package nl.perspectief.sessions.ui;

import org.jspecify.annotations.NullMarked;
