/** Tables that people bring as files, read strictly: CSV and XLSX; knows no framework. */
@NullMarked
package nl.perspectief.base.table;

import org.jspecify.annotations.NullMarked;
