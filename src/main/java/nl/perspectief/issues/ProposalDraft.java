package nl.perspectief.issues;

import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionText;
import nl.perspectief.agenda.ActionTheme;

/**
 * What oversight proposes to do about reports, in its own words: partners and residents read them, who may not read the
 * reports.
 */
public record ProposalDraft(ActionText text, ActionTheme theme, ActionTerm term) {}
