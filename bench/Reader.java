import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Someone at a browser, as cheap as can be: one kept connection, one session, pages read to their last byte. */
final class Reader implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private final int port;
    private Socket socket;
    private InputStream in;
    private String cookie = "", token = "";

    Reader(int port) throws IOException {
        this.port = port;
        connect();
    }

    private void connect() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 65_536);
    }

    static boolean answers(int port) {
        try (var reader = new Reader(port)) {
            return reader.get("/entra").status == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Its words are made out only by who asks for them. */
    record Answer(int status, byte[] bytes) {
        String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** The demonstration's planning office. */
    static Reader planningOffice(int port) throws IOException {
        return of(port, "elena.verbali@prova.example");
    }

    /** Anybody with the password of the demonstration. */
    static Reader of(int port, String login) throws IOException {
        var reader = new Reader(port);
        var token = TOKEN.matcher(reader.get("/entra").body());
        if (!token.find()) {
            throw new IOException("no form to sign in");
        }
        var form = "_csrf=" + encode(token.group(1)) + "&username=" + encode(login)
                + "&password=" + encode("trama di prova 2016");
        var answer = reader.send("POST /entra", "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + form.length() + "\r\n", form);
        if (answer.status() != 302 || reader.get("/profilo").status != 200) {
            throw new IOException(login + " is not let in: " + answer.status());
        }
        return reader;
    }

    /** A form, as pairs of name and value. */
    Answer post(String path, java.util.List<String> fields) throws IOException {
        if (token.isEmpty()) {
            var found = TOKEN.matcher(get("/profilo").body());
            if (!found.find()) {
                throw new IOException("no form on the own page");
            }
            token = found.group(1);
        }
        var form = new StringBuilder("_csrf=" + encode(token));
        for (var i = 0; i < fields.size(); i += 2) {
            form.append('&').append(encode(fields.get(i))).append('=').append(encode(fields.get(i + 1)));
        }
        return send("POST " + path, "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + form.length() + "\r\n", form.toString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Answer get(String path) throws IOException {
        return send("GET " + path, "", "");
    }

    private Answer send(String start, String headers, String body) throws IOException {
        if (socket.isClosed()) {
            connect();
        }
        try {
            return exchange(start, headers, body);
        } catch (EOFException e) {
            // The server closes a connection that was silent for a while.
            connect();
            return exchange(start, headers, body);
        }
    }

    private Answer exchange(String start, String headers, String body) throws IOException {
        var request = start + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + cookie + headers + "\r\n" + body;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        var status = Integer.parseInt(line().split(" ")[1]);
        var length = 0;
        var chunked = false;
        var last = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase();
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding: chunked")) {
                chunked = true;
            } else if (lower.equals("connection: close")) {
                last = true;
            } else if (lower.startsWith("set-cookie: session=")) {
                cookie = "Cookie: " + header.substring(12).split(";")[0] + "\r\n";
            }
        }
        var bytes = chunked ? chunks() : in.readNBytes(length);
        if (last) {
            close();
        }
        return new Answer(status, bytes);
    }

    private byte[] chunks() throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            bytes.write(in.readNBytes(size));
            line();
        }
        line();
        return bytes.toByteArray();
    }

    private String line() throws IOException {
        var text = new StringBuilder();
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the connection was closed");
            }
            if (c != '\r') {
                text.append((char) c);
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
