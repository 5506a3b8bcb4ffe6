import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;

/**
 * Stands behind the measured gateways: answers 2 kB of JSON, or its keys, as fast as one thread can.
 * Usage: java Backend.java PORT TOKEN_FILE
 */
public class Backend {

    public static void main(String[] args) throws IOException, GeneralSecurityException {
        int port = Integer.parseInt(args[0]);
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var keys = generator.generateKeyPair();
        Files.writeString(Path.of(args[1]), token(keys, port));
        serve(port, answer("{\"introductions\":[\"" + "x".repeat(2000) + "\"]}"), answer(certs(keys)));
    }

    private static void serve(int port, byte[] introductions, byte[] certs) throws IOException {
        var selector = Selector.open();
        var server = ServerSocketChannel.open().bind(new InetSocketAddress("localhost", port), 1024);
        server.configureBlocking(false);
        server.register(selector, SelectionKey.OP_ACCEPT);
        var buffer = ByteBuffer.allocate(64 * 1024);
        while (selector.select() >= 0)
            for (Iterator<SelectionKey> it = selector.selectedKeys().iterator(); it.hasNext(); ) {
                var key = it.next();
                it.remove();
                if (key.isAcceptable()) accept(server, selector);
                else read(key, buffer, introductions, certs);
            }
    }

    private static void accept(ServerSocketChannel server, Selector selector) throws IOException {
        var client = server.accept();
        client.configureBlocking(false);
        client.register(selector, SelectionKey.OP_READ);
    }

    /** One GET per read is all a keep-alive client without pipelining sends. */
    private static void read(SelectionKey key, ByteBuffer buffer, byte[] introductions, byte[] certs) {
        var client = (SocketChannel) key.channel();
        try {
            buffer.clear();
            int length = client.read(buffer);
            if (length < 0) client.close();
            if (length <= 0) return;
            var head = new String(buffer.array(), 0, Math.min(length, 120), StandardCharsets.US_ASCII);
            var answer = ByteBuffer.wrap(head.contains("/certs") ? certs : introductions);
            while (answer.hasRemaining()) client.write(answer);
        } catch (IOException gone) {
            key.cancel();
        }
    }

    private static byte[] answer(String json) {
        return ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + json.length() + "\r\n\r\n" + json)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String certs(KeyPair keys) {
        var key = (RSAPublicKey) keys.getPublic();
        byte[] n = key.getModulus().toByteArray();
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"one\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(url(n[0] == 0 ? Arrays.copyOfRange(n, 1, n.length) : n), url(key.getPublicExponent().toByteArray()));
    }

    private static String token(KeyPair keys, int port) throws GeneralSecurityException {
        String head = url("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"one\"}".getBytes(StandardCharsets.UTF_8));
        String claims =
                "{\"iss\":\"http://localhost:%d/realms/living-well\",\"sub\":\"wanda\",\"aud\":\"living-well\",\"exp\":%d,\"places\":[\"lambeth\"],\"realm_access\":{\"roles\":[\"worker\"]}}"
                        .formatted(port, System.currentTimeMillis() / 1000 + 7200);
        String signed = head + "." + url(claims.getBytes(StandardCharsets.UTF_8));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + url(signature.sign());
    }

    private static String url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
