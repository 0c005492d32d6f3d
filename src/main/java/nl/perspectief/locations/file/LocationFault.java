package nl.perspectief.locations.file;

import java.util.List;

/**
 * One thing that is wrong in a file of locations.
 *
 * @param line of the file, from 1; 0 where it is the file as a whole
 * @param column as the file names it, empty where it is the line as a whole
 * @param key of the sentence that says what to do
 * @param arguments of the sentence; texts from the file are shortened
 */
public record LocationFault(long line, String column, String key, List<Object> arguments) {

    public LocationFault {
        arguments = List.copyOf(arguments);
    }
}
