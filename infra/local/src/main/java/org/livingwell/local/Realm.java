package org.livingwell.local;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The realm file, and how a running Keycloak becomes what it says. */
public final class Realm {

    private static final String FILE = "/realm/living-well-realm.json";

    private final String text;
    private final ObjectNode tree;

    private Realm(String text) {
        this.text = text;
        this.tree = (ObjectNode) JsonMapper.shared().readTree(text);
    }

    /** The file with this stack's addresses filled in. */
    public static Realm read(Ports ports) {
        try (var stream = Realm.class.getResourceAsStream(FILE)) {
            if (stream == null) throw new IllegalStateException(FILE + " is missing");
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new Realm(text.replace("${PUBLIC_URL}", "http://localhost:" + ports.gateway()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonNode tree() {
        return tree;
    }

    /** Creates the realm, or applies what changed in the file since it was last applied. */
    void applyTo(String keycloakUrl, Path dataFolder) {
        var applied = dataFolder.resolve("realm.sha256");
        try {
            if (Files.exists(applied) && Files.readString(applied).equals(hash())) return;
            var admin = KeycloakAdmin.login(keycloakUrl);
            if (admin.get("/" + Environment.REALM).isEmpty()) create(admin);
            else new RealmDifferences(admin, tree).apply();
            Files.writeString(applied, hash());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void create(KeycloakAdmin admin) {
        admin.post("", RealmDifferences.without(tree, "userProfile"));
        admin.put("/%s/users/profile".formatted(Environment.REALM), tree.path("userProfile"));
    }

    private String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
