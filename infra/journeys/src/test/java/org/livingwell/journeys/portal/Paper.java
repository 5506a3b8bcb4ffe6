package org.livingwell.journeys.portal;

import com.microsoft.playwright.Page;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What somebody reads on the paper that a page is printed on. */
final class Paper {

    private Paper() {}

    static String of(Page page) {
        try (var printed = Loader.loadPDF(page.pdf())) {
            return new PDFTextStripper().getText(printed).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
