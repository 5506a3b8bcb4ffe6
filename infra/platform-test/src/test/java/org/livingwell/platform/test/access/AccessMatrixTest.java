package org.livingwell.platform.test.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

class AccessMatrixTest {

    HttpServer open;

    /** Planted: lets everybody in. */
    @BeforeEach
    void start() throws IOException {
        open = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        open.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        open.start();
    }

    @AfterEach
    void stop() {
        open.stop(0);
    }

    @Test
    void anEndpointThatLetsEverybodyInIsFound() {
        var matrix = matrix("GET /api/people/{id} | same: worker; own: person");

        matrix.ask();

        assertThatThrownBy(matrix::fail)
                .hasMessageContaining("GET /api/people/{id}, same, nobody: gets 401, not 200")
                .hasMessageContaining("same, partner: gets 403, not 200")
                .hasMessageContaining("other, worker: gets 404, not 200")
                .hasMessageContaining("own, worker: gets 404, not 200")
                .hasMessageContaining("same, algNone: gets 401, not 200")
                .hasMessageContaining("same, rolesInWrongClaim: gets 403, not 200")
                .hasMessageNotContaining("same, worker:")
                .hasMessageNotContaining("own, person:");
    }

    @Test
    void anEndpointWithoutALineAndALineWithoutAnEndpointAreFound() {
        var matrix = matrix("GET /api/gone | public");

        matrix.compare(Set.of("GET /api/new"));

        assertThatThrownBy(matrix::fail)
                .hasMessageContaining("GET /api/new: no line says who may use it")
                .hasMessageContaining("GET /api/gone: there is no such endpoint");
    }

    @Test
    void aChangeFromOutsideIsFoundWhetherItIsDeclaredOrLetIn() {
        var declared = matrix("PUT /api/people/{id} | same: worker; glass: worker");
        var letIn = matrix("PUT /api/people/{id} | same: worker");

        declared.compare(Set.of("PUT /api/people/{id}"));
        letIn.ask();

        assertThatThrownBy(declared::fail)
                .hasMessageContaining("PUT /api/people/{id}: a glass is for reading only");
        assertThatThrownBy(letIn::fail).hasMessageContaining("glass, worker: gets 403, not 200");
    }

    record Shown(PersonId person, Words name) {}

    record Said(PersonId person, Words name) implements AboutPeople {
        @Override
        public Stream<PersonId> people() {
            return Stream.of(person);
        }
    }

    record Box(List<Said> all) {}

    record Piece(Words text) {}

    static class Planted {
        List<Shown> silent() {
            return List.of();
        }

        Said said() {
            throw new UnsupportedOperationException();
        }

        ResponseEntity<Said> wrapped() {
            throw new UnsupportedOperationException();
        }

        Box deeper() {
            throw new UnsupportedOperationException();
        }

        ResponseEntity<Piece> words(@PathVariable PersonId id) {
            throw new UnsupportedOperationException();
        }

        ResponseEntity<?> anything(@PathVariable PersonId id) {
            throw new UnsupportedOperationException();
        }

        String elsewhere(@PathVariable PersonId id) {
            return "";
        }

        void past(@PathVariable PersonId id, OutputStream out) {}
    }

    @Test
    void aReadingThatTheLogWouldNotSeeIsFound() {
        assertThat(breaches("GET /api/things", "silent")).hasSize(1);
        assertThat(breaches("GET /api/things", "said")).isEmpty();
        assertThat(breaches("GET /api/visitors/{id}", "elsewhere")).hasSize(1);
        assertThat(breaches("GET /api/people/{id}/visits", "elsewhere")).isEmpty();
        assertThat(breaches("GET /api/people/{id}/file", "past")).hasSize(1);
    }

    @Test
    void wordsThatTheLogWouldNotSeeAreFound() {
        assertThat(breaches("PUT /api/people/{id}/pieces", "words")).hasSize(1);
        assertThat(breaches("PUT /api/people/{id}/pieces", "anything")).hasSize(1);
        assertThat(breaches("POST /api/things", "deeper")).hasSize(1);
        assertThat(breaches("PUT /api/people/{id}/pieces", "wrapped")).isEmpty();
        assertThat(breaches("GET /api/people/{id}/pieces", "words")).isEmpty();
    }

    private static List<String> breaches(String endpoint, String method) {
        return Arrays.stream(Planted.class.getDeclaredMethods())
                .filter(it -> it.getName().equals(method))
                .flatMap(it -> ReadsAreLogged.breaches(endpoint, it))
                .toList();
    }

    private AccessMatrix matrix(String... lines) {
        return new AccessMatrix(
                List.of(lines),
                open.getAddress().getPort(),
                "planted",
                (_, _) -> UUID.randomUUID().toString(),
                (_, _) -> true);
    }
}
