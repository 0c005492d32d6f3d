package nl.perspectief.quality.content;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that is wrong in a template file, with the key of the sentence that says what to do about it. In the
 * sentence {@code {0}} is the line; what comes after it is, by key (all begin with {@code template.fault.}):
 *
 * <table>
 * <caption>Arguments after the line</caption>
 * <tr><td>{@code empty}, {@code onlyHeader}, {@code encoding}, {@code quote}</td><td>none</td></tr>
 * <tr><td>{@code tooBig}</td><td>most megabytes</td></tr>
 * <tr><td>{@code tooManyRows}</td><td>most rows</td></tr>
 * <tr><td>{@code separator}</td><td>{@code ;} or {@code tab}, the separator found</td></tr>
 * <tr><td>{@code missingColumn}, {@code unknownColumn}, {@code doubleColumn}</td><td>column</td></tr>
 * <tr><td>{@code unnamedColumn}</td><td>its place, from 1</td></tr>
 * <tr><td>{@code cellCount}</td><td>cells found, cells expected</td></tr>
 * <tr><td>{@code required}</td><td>column</td></tr>
 * <tr><td>{@code tooLong}</td><td>column, most characters</td></tr>
 * <tr><td>{@code controlCharacter}</td><td>column, the character as {@code U+0007}</td></tr>
 * <tr><td>{@code themeCode}, {@code indicatorCode}</td><td>the text found</td></tr>
 * <tr><td>{@code duplicateCode}, {@code themeSplit}</td><td>code, line where it came first</td></tr>
 * <tr><td>{@code themeDiffers}</td><td>code, columns that differ, line where it came first</td></tr>
 * <tr><td>{@code kind}, {@code answeredBy}, {@code weight}</td><td>the text found</td></tr>
 * <tr><td>{@code truth}, {@code number}</td><td>column, the text found</td></tr>
 * <tr><td>{@code threshold}, {@code thresholdYes}, {@code thresholdScale}</td><td>the text found</td></tr>
 * <tr><td>{@code thresholdOutside}</td><td>threshold, min, max; a dash where there is none</td></tr>
 * <tr><td>{@code minMax}</td><td>min, max</td></tr>
 * <tr><td>{@code residentsKind}, {@code neverKind}</td><td>the kind found</td></tr>
 * <tr><td>{@code onlyNumber}</td><td>column</td></tr>
 * </table>
 *
 * @param line      of the file where the row starts, from 1; a row with line breaks in a cell covers several
 * @param column    the name in the header, or empty if the fault is not in one
 * @param key       of the translation
 * @param arguments of the sentence, after the line; texts from the file are shortened
 */
public record Fault(long line, String column, String key, List<Object> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** The line and then the other arguments: what the sentence is formatted with. */
    public Object[] sentenceArguments() {
        var all = new ArrayList<Object>();
        all.add(line);
        all.addAll(arguments);
        return all.toArray();
    }
}
