package vn.xabao.extract.report;

import org.jspecify.annotations.Nullable;

/**
 * One place of the text that states a figure, as one rule read it. A figure stated several times has several.
 *
 * @param figure index into the report's figures
 * @param start first UTF-16 unit of the words
 * @param valueStart first UTF-16 unit of the number among them
 * @param rule {@code id@version}; null for a figure without an indicator
 * @param confidence of this reading, 0 to 1
 */
public record Statement(int figure, int start, int end, int valueStart, int valueEnd, @Nullable String rule,
        double confidence) {
}
