package vn.xabao.ingest.read;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import vn.xabao.ingest.read.ListLevel.Form;

/** The labels a browser shows before the items of one list. */
final class HtmlList {

    private final ListCounter counter = new ListCounter();
    private final ListLevel level;

    HtmlList(Element list) {
        level = level(list);
    }

    String label(Element item) {
        if (item.hasAttr("value")) {
            counter.restart(0);
            return counter.next(List.of(level.startingAt(Xml.number(item.attr("value"), 1))), 0);
        }
        return counter.next(List.of(level), 0);
    }

    private static ListLevel level(Element list) {
        String style = list.attr("style").toLowerCase(Locale.ROOT);
        if (style.contains("list-style-type: none") || style.contains("list-style-type:none")
                || style.contains("list-style: none") || style.contains("list-style:none")) {
            return new ListLevel(Form.NONE, "", 1, true);
        }
        if (list.normalName().equals("ul")) {
            return ListLevel.bullet("•");
        }
        return new ListLevel(form(list.attr("type"), style), "%1.", Xml.number(list.attr("start"), 1), true);
    }

    private static Form form(String type, String style) {
        return switch (type) {
            case "a" -> Form.LOWER_LETTER;
            case "A" -> Form.UPPER_LETTER;
            case "i" -> Form.LOWER_ROMAN;
            case "I" -> Form.UPPER_ROMAN;
            default -> styled(style);
        };
    }

    private static Form styled(String style) {
        if (style.contains("lower-alpha") || style.contains("lower-latin")) {
            return Form.LOWER_LETTER;
        }
        if (style.contains("upper-alpha") || style.contains("upper-latin")) {
            return Form.UPPER_LETTER;
        }
        if (style.contains("lower-roman")) {
            return Form.LOWER_ROMAN;
        }
        return style.contains("upper-roman") ? Form.UPPER_ROMAN : Form.DECIMAL;
    }
}
