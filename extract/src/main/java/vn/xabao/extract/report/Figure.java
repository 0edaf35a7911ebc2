package vn.xabao.extract.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.document.Box;

/**
 * One stated value.
 *
 * @param indicator id of the catalogue; null for a quantity that fits none
 * @param label the indicator's Vietnamese label, or the words around the number
 * @param value in the catalogue's unit; null when unreadable
 * @param unit the catalogue's unit, or the unit as read for an indicator of null
 * @param valueText the number as printed
 * @param unitText the unit as printed, null where none is
 * @param valueStart first UTF-16 unit of the number in the text
 * @param approx whether the words say about, over, nearly
 * @param place the part or other unit the value is of; null for the report's own
 * @param ofPeriod the period of a previous or planned value, as far as stated; null for the report's own
 * @param item which of several, for indicators stated per item
 * @param section number and title of the section it stands in
 * @param quote exactly the text from {@code start} to {@code end}
 * @param path where it stands in formats without boxes, such as {@code Sheet1!C7}
 * @param mentions every statement of the fact, its own first
 * @param rule {@code id@version} of the rule that read it; with an indicator of null the lookalike that it is, or null
 * @param confidence 0 to 1
 */
public record Figure(@Nullable String indicator, String label, @Nullable BigDecimal value, @Nullable String unit,
        String valueText, @Nullable String unitText, int valueStart, int valueEnd, boolean approx, State state,
        Scope scope, @Nullable FigurePlace place, @Nullable String ofPeriod, @Nullable String item,
        @Nullable String section, String quote, int page, int start, int end, List<Box> boxes, @Nullable String path,
        List<Mention> mentions, @Nullable String rule, double confidence) {

    public Figure {
        boxes = List.copyOf(boxes);
        mentions = List.copyOf(mentions);
    }

    public enum State {
        STATED, ZERO, UNREADABLE
    }

    public enum Scope {
        CURRENT, PREVIOUS, TARGET, OTHER_PLACE, CHANGE
    }

    public record FigurePlace(@Nullable String name, @Nullable String code) {
    }

    /** One statement of a fact. */
    public record Mention(String quote, int page, int start, int end, List<Box> boxes, @Nullable String path) {

        public Mention {
            boxes = List.copyOf(boxes);
        }
    }
}
