package org.livingwell.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class KeyFileTest {

    @Test
    void aStacksKeyIsMadeOnceAndReadByItsOwnerAlone(@TempDir Path data) throws IOException {
        String made = Files.readString(KeyFile.in(data));
        String kept = Files.readString(KeyFile.in(data));

        assertEquals(made, kept);
        assertTrue(made.matches("local-demo:[A-Za-z0-9+/]{43}=\n"), made);
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(KeyFile.in(data))));
    }
}
