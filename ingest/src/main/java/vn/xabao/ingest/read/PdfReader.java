package vn.xabao.ingest.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.document.Page.Verdict;
import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.document.Problem.Kind;
import vn.xabao.ingest.document.TextOrigin;
import vn.xabao.ingest.layout.PageContent;
import vn.xabao.ingest.layout.PageLayout;
import vn.xabao.ingest.layout.RawDocument;

/** Reads PDF: the letters with their places, page by page. Pictures of text are not read, but told. */
final class PdfReader implements Reader {

    private static final double SCANNED = 0.5;
    private static final int FEW_GLYPHS = 30;
    private static final double UNREADABLE = 0.05;
    private static final double OCR_LAYER = 0.9;
    private static final int TAIL = 2048;

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("application/pdf");
    }

    @Override
    public RawDocument read(SourceBytes in) throws IOException {
        boolean cutOff = isCutOff(in.bytes());
        try (PDDocument pdf = Loader.loadPDF(new RandomAccessReadBuffer(in.bytes()), "",
                IOUtils.createMemoryOnlyStreamCache())) {
            if (pdf.getNumberOfPages() == 0) {
                throw new IOException("no pages");
            }
            return document(pdf, cutOff);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(Kind.ENCRYPTED, e);
        } catch (IOException | RuntimeException e) {
            throw cutOff ? new UnreadableException(Kind.TRUNCATED, e) : new IOException(e);
        }
    }

    private static RawDocument document(PDDocument pdf, boolean cutOff) {
        List<Problem> problems = new ArrayList<>();
        if (cutOff) {
            problems.add(PdfProblems.cutOff(pdf.getNumberOfPages()));
        }
        List<PageContent> pages = new ArrayList<>();
        for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
            pages.add(page(pdf, number, problems));
        }
        return PageLayout.document(pages, problems);
    }

    private static PageContent page(PDDocument pdf, int number, List<Problem> problems) {
        @Nullable
        PageCollector page = null;
        try {
            PDPage pdPage = pdf.getPage(number - 1);
            page = PageCollector.of(pdPage);
            page.processPage(pdPage);
        } catch (IOException | RuntimeException e) {
            problems.add(PdfProblems.brokenPage(number));
        }
        if (page == null) {
            return new PageContent(RawDocument.Page.flowing(number), List.of(), List.of());
        }
        return new PageContent(
                new RawDocument.Page(number, rounded(page.frame().width()), rounded(page.frame().height()),
                        page.frame().rotation(),
                        page.invisibleShare() > OCR_LAYER ? TextOrigin.OCR : TextOrigin.EMBEDDED, verdict(page)),
                page.glyphs(), page.rulings());
    }

    private static @Nullable Verdict verdict(PageCollector page) {
        if (page.glyphs().size() < FEW_GLYPHS && page.picturedShare() > SCANNED) {
            return Verdict.NO_TEXT;
        }
        return page.unmappedShare() > UNREADABLE && page.unmappedShare() > 0 ? Verdict.BAD_TEXT : null;
    }

    private static double rounded(double points) {
        return Math.round(points * 100) / 100.0;
    }

    private static boolean isCutOff(byte[] bytes) {
        int from = Math.max(0, bytes.length - TAIL);
        return !new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
}
