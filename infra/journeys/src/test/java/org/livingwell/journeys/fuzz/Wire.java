package org.livingwell.journeys.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sends what no proper client would let through, one request after the other on one connection. */
final class Wire implements AutoCloseable {

    private static final int PATIENCE = 15_000;

    private final int port;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();
    private boolean reset;

    Wire(int port) {
        this.port = port;
    }

    Reply send(Request request, String token) throws IOException {
        boolean fresh = request.alone || socket.isClosed() || !socket.isConnected();
        if (fresh) connect();
        reset = false;
        Reply reply = exchange(request, token);
        if (reply.status() == 0 && (reset || !fresh)) {
            // a kept connection may have been closed meanwhile, as the standard allows; and whoever
            // refuses before all was sent may take the answer back with a reset (RFC 9112, 9.6)
            connect();
            reply = exchange(request, token);
        }
        if (request.alone || reply.status() == 0 || closes(reply)) close();
        return reply;
    }

    private Reply exchange(Request request, String token) throws IOException {
        try {
            socket.getOutputStream().write(request.bytes(token));
            socket.getOutputStream().flush();
        } catch (SocketException _) {
            // refused before all of it was sent; the answer may be there all the same
        }
        try {
            Reply reply = read(request.method);
            while (reply.status() >= 100 && reply.status() < 200) reply = read(request.method);
            return reply;
        } catch (EOFException _) {
            return Reply.NONE;
        } catch (SocketException _) {
            reset = true;
            return Reply.NONE;
        }
    }

    private void connect() throws IOException {
        close();
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        socket.connect(new InetSocketAddress("localhost", port), PATIENCE);
        in = new BufferedInputStream(socket.getInputStream());
    }

    private static boolean closes(Reply reply) {
        return reply.header("connection").equalsIgnoreCase("close");
    }

    private Reply read(String method) throws IOException {
        String start = line();
        if (!start.matches("HTTP/1\\.[01] \\d{3}.*")) return new Reply(999, List.of(start), "");
        int status = Integer.parseInt(start.substring(9, 12));
        List<String> headers = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) headers.add(line);
        var head = new Reply(status, headers, "");
        if (method.equals("HEAD") || status < 200 || status == 204 || status == 304) return head;
        return new Reply(status, headers, new String(body(head), StandardCharsets.UTF_8));
    }

    private byte[] body(Reply head) throws IOException {
        String length = head.header("content-length");
        if (!length.isEmpty()) return exactly(Integer.parseInt(length));
        if (!head.header("transfer-encoding").toLowerCase(Locale.ROOT).contains("chunked"))
            return in.readAllBytes();
        var all = new ByteArrayOutputStream();
        while (true) {
            int size = Integer.parseInt(line().split(";")[0].strip(), 16);
            all.writeBytes(exactly(size));
            line();
            if (size == 0) return all.toByteArray();
        }
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) throw new EOFException();
        return bytes;
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) throw new EOFException();
            if (b != '\r') line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException _) {
            // it is gone either way
        }
    }
}
