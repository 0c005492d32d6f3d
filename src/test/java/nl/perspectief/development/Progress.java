package nl.perspectief.development;

/** Hears what a server is doing, in one short sentence per step. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = step -> {};

    void step(String sentence);
}
