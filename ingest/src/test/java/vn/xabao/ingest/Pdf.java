package vn.xabao.ingest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Writes small PDFs for tests: words at places, in points from the top left. */
final class Pdf {

    private interface Drawing {
        void on(PDPageContentStream page, PDType0Font font, PDDocument pdf) throws IOException;
    }

    private final List<List<Drawing>> pages = new ArrayList<>();
    private int rotation;
    private String password = "";

    Pdf page() {
        pages.add(new ArrayList<>());
        return this;
    }

    Pdf turned(int degrees) {
        rotation = degrees;
        return this;
    }

    Pdf locked(String withPassword) {
        password = withPassword;
        return this;
    }

    Pdf text(double x, double y, double size, String text) {
        pages.getLast().add((page, font, pdf) -> {
            page.beginText();
            page.setFont(font, (float) size);
            page.newLineAtOffset((float) x, (float) (PDRectangle.A4.getHeight() - y));
            page.showText(text);
            page.endText();
        });
        return this;
    }

    /** Lines of text, 18 points apart, at a size of 12. */
    Pdf lines(double x, double y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            text(x, y + 18 * i, 12, lines[i]);
        }
        return this;
    }

    Pdf rule(double x0, double y0, double x1, double y1) {
        pages.getLast().add((page, font, pdf) -> {
            page.moveTo((float) x0, (float) (PDRectangle.A4.getHeight() - y0));
            page.lineTo((float) x1, (float) (PDRectangle.A4.getHeight() - y1));
            page.stroke();
        });
        return this;
    }

    /** A picture over the whole page, as a scanner makes it. */
    Pdf scan() {
        pages.getLast().add((page, font, pdf) -> page.drawImage(
                LosslessFactory.createFromImage(pdf,
                        new BufferedImage(20, 28, BufferedImage.TYPE_INT_RGB)),
                0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight()));
        return this;
    }

    byte[] bytes() {
        try (PDDocument pdf = new PDDocument();
                InputStream ttf = PDDocument.class
                        .getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            PDType0Font font = PDType0Font.load(pdf, ttf);
            for (List<Drawing> drawings : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                page.setRotation(rotation);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    for (Drawing d : drawings) {
                        d.on(content, font, pdf);
                    }
                }
            }
            if (!password.isEmpty()) {
                pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
