package nl.perspectief.base.table;

/** A cell that is read in hundredths, such as 42%. */
public record Share(double ofOne) {}
