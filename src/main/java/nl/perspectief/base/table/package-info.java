/** Tables as files, CSV and XLSX: read strictly when people bring them, written for them to take. Knows no framework. */
@NullMarked
package nl.perspectief.base.table;

import org.jspecify.annotations.NullMarked;
