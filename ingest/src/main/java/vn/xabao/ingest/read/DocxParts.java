package vn.xabao.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The parts of a DOCX package that hold text or say how it is shown.
 *
 * @param headers the headers and footers, each with its name
 */
record DocxParts(Element document, @Nullable Element styles, @Nullable Element numbering, @Nullable Element footnotes,
        @Nullable Element endnotes, List<Head> headers) {

    /** A header or footer. */
    record Head(String name, Element content) {
    }

    static DocxParts open(byte[] bytes) throws IOException {
        try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            return read(pack);
        } catch (InvalidFormatException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static DocxParts read(OPCPackage pack) throws IOException, InvalidFormatException {
        PackagePart main = null;
        for (PackageRelationship r : pack.getRelationships()) {
            if (r.getRelationshipType().endsWith("/officeDocument")) {
                main = pack.getPart(r);
            }
        }
        if (main == null) {
            throw new IOException("no main document part");
        }
        return new DocxParts(Xml.root(main.getInputStream()), one(main, "styles"), one(main, "numbering"),
                one(main, "footnotes"), one(main, "endnotes"), heads(main));
    }

    private static List<Head> heads(PackagePart main) throws IOException, InvalidFormatException {
        List<Head> heads = new ArrayList<>();
        for (String type : List.of("header", "footer")) {
            for (Element content : all(main, type)) {
                heads.add(new Head(type, content));
            }
        }
        return heads;
    }

    private static @Nullable Element one(PackagePart main, String type) throws IOException, InvalidFormatException {
        List<Element> all = all(main, type);
        return all.isEmpty() ? null : all.getFirst();
    }

    private static List<Element> all(PackagePart main, String type) throws IOException, InvalidFormatException {
        List<Element> roots = new ArrayList<>();
        for (PackageRelationship r : main.getRelationships()) {
            if (r.getTargetMode() == TargetMode.INTERNAL && r.getRelationshipType().endsWith("/" + type)) {
                PackagePart part = main.getRelatedPart(r);
                if (part != null) {
                    roots.add(Xml.root(part.getInputStream()));
                }
            }
        }
        return roots;
    }
}
