package vn.xabao.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The XML of office files as a tree, told apart by local names: the same names stand in two namespaces (ECMA and ISO
 * strict). Document types and external entities are refused by the parser's settings, so nothing is ever fetched.
 */
final class Xml {

    private Xml() {
    }

    static Element root(InputStream in) throws IOException {
        try (in) {
            return XMLHelper.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (SAXException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    static List<Element> children(@Nullable Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node n = parent == null ? null : parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                children.add(e);
            }
        }
        return children;
    }

    static List<Element> children(@Nullable Element parent, String name) {
        return children(parent).stream().filter(e -> name(e).equals(name)).toList();
    }

    static @Nullable Element child(@Nullable Element parent, String name) {
        return children(parent).stream().filter(e -> name(e).equals(name)).findFirst().orElse(null);
    }

    /** The element at the end of this way of children. */
    static @Nullable Element at(@Nullable Element parent, String... way) {
        Element e = parent;
        for (String name : way) {
            e = child(e, name);
        }
        return e;
    }

    static String name(Node n) {
        return n.getLocalName() == null ? n.getNodeName() : n.getLocalName();
    }

    static @Nullable String attribute(@Nullable Element e, String name) {
        NamedNodeMap all = e == null ? null : e.getAttributes();
        for (int i = 0; all != null && i < all.getLength(); i++) {
            Attr a = (Attr) all.item(i);
            if (name(a).equals(name)) {
                return a.getValue();
            }
        }
        return null;
    }

    static String attribute(@Nullable Element e, String name, String otherwise) {
        String value = attribute(e, name);
        return value == null ? otherwise : value;
    }

    static int number(@Nullable String value, int otherwise) {
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
