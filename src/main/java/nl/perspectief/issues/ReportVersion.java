package nl.perspectief.issues;

/** A report as somebody saw it. */
public record ReportVersion(String number, int version) {}
