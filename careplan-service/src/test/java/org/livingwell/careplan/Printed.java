package org.livingwell.careplan;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** A whole plan as somebody has it printed. */
record Printed(HttpResponse<byte[]> answer) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static Printed of(int port, UUID person, String how, String token) throws Exception {
        var url =
                "http://localhost:%d/api/people/%s/care-plan/whole.pdf%s"
                        .formatted(port, person, how);
        var asked =
                HttpRequest.newBuilder(URI.create(url))
                        .header("Authorization", "Bearer " + token)
                        .build();
        return new Printed(CLIENT.send(asked, BodyHandlers.ofByteArray()));
    }

    int status() {
        return answer.statusCode();
    }

    PDDocument read() throws IOException {
        if (status() != 200) throw new AssertionError(new String(answer.body()));
        return Loader.loadPDF(answer.body());
    }

    String text() throws IOException {
        try (var pdf = read()) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
