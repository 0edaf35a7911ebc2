package vn.xabao.extract.header;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates as exact as stated, in ISO form: {@code 2024-10-05}, {@code 2024-10}, {@code 2024}. */
final class DatePart {

    private static final int EARLIEST = 1975;
    private static final int LATEST = 2099;

    private DatePart() {
    }

    static boolean isYear(int year) {
        return year >= EARLIEST && year <= LATEST;
    }

    /** Null where there is no possible year; a day or month that cannot be is left out. */
    static @Nullable String of(int year, int month, int day) {
        if (!isYear(year)) {
            return null;
        }
        if (month < 1 || month > 12) {
            return String.valueOf(year);
        }
        String exactToMonth = year + "-" + twoDigits(month);
        return day(year, month, day) == null ? exactToMonth : exactToMonth + "-" + twoDigits(day);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return isYear(year) ? LocalDate.of(year, month, day) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The last day that a partial date can mean. */
    static LocalDate last(String date) {
        int year = Integer.parseInt(date.substring(0, 4));
        if (date.length() == 4) {
            return LocalDate.of(year, 12, 31);
        }
        LocalDate first = LocalDate.of(year, Integer.parseInt(date.substring(5, 7)), 1);
        return date.length() == 7
                ? first.plusMonths(1).minusDays(1)
                : first.withDayOfMonth(Integer.parseInt(date.substring(8)));
    }
}
