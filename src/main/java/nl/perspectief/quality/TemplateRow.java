package nl.perspectief.quality;

import nl.perspectief.base.text.Texts;

/** A template in a list or a choice. */
public record TemplateRow(
        long id, String code, int edition, Texts name, TemplateStatus status, long themes, long indicators) {}
