package nl.perspectief.base.start;

import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/**
 * What was thrown, and where. What it says of itself may hold what somebody entered, as in "For input string: Olena",
 * so that is logged only of what is about machines, and while the portal starts.
 */
class WithoutWords implements StackTracePrinter {

    /** In which Java begins, and the portal starts; requests have threads of their own. */
    private static final String STARTS = "main";

    private final StandardStackTracePrinter printer;

    WithoutWords(StandardStackTracePrinter printer) {
        this.printer = printer.withFormatter(WithoutWords::named);
    }

    @Override
    public void printStackTrace(Throwable thrown, Appendable out) throws IOException {
        printer.printStackTrace(thrown, out);
    }

    static String named(Throwable thrown) {
        return isAboutMachines(thrown) || Thread.currentThread().getName().equals(STARTS)
                ? thrown.toString()
                : thrown.getClass().getName();
    }

    /** Of the database's words {@link WithoutPersonalData} takes out the values. */
    private static boolean isAboutMachines(Throwable thrown) {
        return switch (thrown) {
            case SQLException _, SocketException _, SocketTimeoutException _, UnknownHostException _ -> true;
            case NullPointerException _, VirtualMachineError _, LinkageError _ -> true;
            default -> false;
        };
    }
}
