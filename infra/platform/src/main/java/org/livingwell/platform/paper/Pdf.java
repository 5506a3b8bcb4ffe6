package org.livingwell.platform.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** Makes a PDF of a page, from nothing but the page and the font. */
final class Pdf {

    private static final int REGULAR = 400;
    private static final Pattern DATES =
            Pattern.compile("<xmp:(Create|Modify|Metadata)Date>[^<]*</xmp:\\1Date>");

    static {
        XRLog.setLoggingEnabled(false); // what it cannot set or fetch it would write down
    }

    private final Font font = new Font();

    byte[] of(String page, int mostPages) {
        try {
            Document read = parse(page);
            if (!font.has(read.getDocumentElement().getTextContent())) {
                throw new NotPrintableException("a letter the font has not");
            }
            return pdf(read, mostPages);
        } catch (IOException unthought) {
            throw new UncheckedIOException(unthought);
        }
    }

    private byte[] pdf(Document page, int mostPages) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("");
        builder.withW3cDocument(page, "");
        builder.useFont(font::open, Font.NAME, REGULAR, FontStyle.NORMAL, true);
        builder.useUriResolver((_, _) -> null);
        for (var when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((_, _) -> false, when);
        }
        try (var renderer = builder.buildPdfRenderer();
                PDDocument made = renderer.createPDFKeepOpen()) {
            if (made.getNumberOfPages() > mostPages) throw new NotPrintableException("too long");
            undate(made);
            var out = new ByteArrayOutputStream();
            made.save(out);
            return out.toByteArray();
        }
    }

    /** So that whoever prints it twice has one file, and nobody reads when. */
    private static void undate(PDDocument made) throws IOException {
        made.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        made.getDocumentInformation().getCOSObject().removeItem(COSName.MOD_DATE);
        made.setDocumentId(0L);
        PDMetadata about = made.getDocumentCatalog().getMetadata();
        if (about == null) return;
        String said = new String(about.toByteArray(), StandardCharsets.UTF_8);
        about.importXMPMetadata(
                DATES.matcher(said).replaceAll("").getBytes(StandardCharsets.UTF_8));
    }

    /** No document type, so no entities: nothing of it stands elsewhere. */
    private static Document parse(String page) throws IOException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException notOurs) {
            throw new IllegalStateException("the template is no XHTML");
        }
    }
}
