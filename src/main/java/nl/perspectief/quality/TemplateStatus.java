package nl.perspectief.quality;

/** A template is made, published (frozen), and at last retired. */
public enum TemplateStatus {
    DRAFT,
    PUBLISHED,
    RETIRED
}
