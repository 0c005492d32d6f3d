package nl.perspectief.development;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.management.JMException;
import javax.management.ObjectName;

/** Writes the loaded classes to the file that the system property {@code portal.archive} names; a start that reads it is faster. */
final class ClassArchive {

    private ClassArchive() {}

    /** Only ever leaves a whole file. Without the property, which is so when the file is there already, nothing happens. */
    static void keep() throws IOException, JMException {
        var name = System.getProperty("portal.archive");
        if (name == null) {
            return;
        }
        var draft = name + ".new";
        var out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream())); // the JDK prints a sentence nobody needs
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "vmCds",
                            new Object[] {new String[] {"dynamic_dump", draft}},
                            new String[] {String[].class.getName()});
        } finally {
            System.setOut(out);
        }
        if (Files.exists(Path.of(draft))) {
            Files.move(Path.of(draft), Path.of(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
