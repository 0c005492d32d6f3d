package nl.perspectief.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** TCP ports on this machine, and the sentence for one that is taken. */
public final class Ports {

    private Ports() {}

    static int fromEnvironment(String variable, int usual) {
        var text = System.getenv().getOrDefault(variable, "").strip();
        if (text.isEmpty()) {
            return usual;
        }
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
            throw new StartFailure(
                    "%s is \"%s\", which is not a port: give a number from 1 to 65535, for example %s=%d."
                            .formatted(variable, text, variable, usual));
        }
        return Integer.parseInt(text);
    }

    public static int free() {
        try (var socket = reserve()) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }

    /** A free port that nobody else gets until the socket is closed. */
    static ServerSocket reserve() {
        try {
            return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }

    static boolean isFree(int port) {
        return !answers(port) && canBind(new InetSocketAddress(port)) && canBind(loopback(port));
    }

    static void requireFree(String server, int port, String variable) {
        if (!isFree(port)) {
            throw new StartFailure(("Port %d, meant for %s, is taken by another program: stop that program,"
                            + " or choose another port with the variable %s, for example %s=%d.")
                    .formatted(port, server, variable, variable, port < 65_000 ? port + 100 : port - 100));
        }
    }

    /** Whether somebody listens there. Some systems let us bind beside a program that does, so ask first. */
    public static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(loopback(port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean canBind(InetSocketAddress address) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static InetSocketAddress loopback(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }
}
