package vn.xabao.extract.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.xabao.extract.gazetteer.AdministrativeUnit;
import vn.xabao.extract.gazetteer.Gazetteer;
import vn.xabao.extract.gazetteer.NameKey;
import vn.xabao.extract.gazetteer.UnitList;
import vn.xabao.extract.report.Place.Level;

/** One report for many a commune of both lists, in every layout. */
class MadeHeadsTest {

    private static final int EVERY = 23;

    /** How the fields of a head come out of a file. */
    enum Layout {
        STACKED("%s\n%s\n%s\n%s\n%s\n%s\nBÁO CÁO\n"), TWO_COLUMNS(
                "%s          %4$s\n%s          %5$s\n%s          %6$s\nBÁO CÁO\n"),
        GLUED(
                "%s %4$s\n%s %5$s\n%s %6$s\nBÁO CÁO\n"),
        ONE_LINE("%s %s %s %s %s %s BÁO CÁO "), TABLE(
                "| %s | %4$s |\n| %s | %5$s |\n| %s | %6$s |\nBÁO CÁO\n"),
        NONE("");

        private final String form;

        Layout(String form) {
            this.form = form;
        }
    }

    private static List<AdministrativeUnit> some(UnitList list) {
        List<AdministrativeUnit> all = new ArrayList<>(Gazetteer.get().all(list, Level.COMMUNE));
        return Stream.iterate(0, i -> i < all.size(), i -> i + EVERY).map(all::get).toList();
    }

    private static String report(AdministrativeUnit unit, Layout layout) {
        boolean since = unit.list() == UnitList.SINCE_REFORM;
        String above = above(unit);
        String name = Character.isDigit(unit.name().charAt(0)) ? capitalised(unit.fullName()) : unit.name();
        String head = String.format(Locale.ROOT, layout.form, upper("UBND " + above),
                upper("Ủy ban nhân dân " + unit.fullName()), "Số: 12/BC-UBND",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
                name + (since ? ", ngày 12 tháng 6 năm 2026" : ", ngày 12 tháng 6 năm 2023"));
        return head + "Kết quả tiếp công dân quý II năm " + (since ? 2026 : 2023) + "\nI. TÌNH HÌNH\n"
                + "UBND " + unit.type() + " đã tiếp 14 lượt công dân. Phía Đông giáp tỉnh Kon Tum.\n"
                + "Trên đây là báo cáo của UBND " + unit.fullName() + ", " + above + "./.\n";
    }

    private static String capitalised(String text) {
        return upper(text.substring(0, 1)) + text.substring(1);
    }

    /** Whether another unit of that name lies, or with that name once lay, in a district of the same name. */
    private static boolean hasTwin(AdministrativeUnit unit, boolean anywhere) {
        return Gazetteer.get().all(unit.list(), Level.COMMUNE).stream().filter(other -> !other.equals(unit))
                .filter(other -> anywhere || above(other).equals(above(unit)))
                .anyMatch(other -> Stream.concat(Stream.of(other.fullName()), other.otherNames().stream())
                        .anyMatch(name -> NameKey.exact(name).equals(NameKey.exact(unit.fullName()))));
    }

    private static String above(AdministrativeUnit unit) {
        return Objects.requireNonNull(unit.parent()).fullName();
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void communes_of_all_provinces_are_found_in_every_layout(Layout layout) {
        SoftAssertions softly = new SoftAssertions();
        for (UnitList list : UnitList.values()) {
            for (AdministrativeUnit unit : some(list)) {
                Head head = HeadReader.read(Texts.document(report(unit, layout)));
                softly.assertThat(head.place().code()).as(unit.fullName() + " " + layout)
                        .isIn(unit.code(), hasTwin(unit, false) ? null : unit.code());
                if (layout != Layout.NONE) {
                    softly.assertThat(head.document().number()).isEqualTo("12/BC-UBND");
                    softly.assertThat(head.document().date()).endsWith("-06-12");
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void what_is_surely_known_is_right_and_a_name_that_tells_nothing_is_left_open() {
        SoftAssertions softly = new SoftAssertions();
        for (AdministrativeUnit unit : some(UnitList.BEFORE_REFORM)) {
            Head head = HeadReader.read(Texts.document("UBND " + upper(unit.fullName())
                    + "\nSố: 3/BC-UBND\nBÁO CÁO\nKết quả tiếp công dân năm 2022\nI. TÌNH HÌNH\nTiếp 4 lượt."));
            softly.assertThat(head.place().code()).as(unit.fullName())
                    .isIn(unit.code(), hasTwin(unit, true) ? null : unit.code());
        }
        softly.assertAll();
        assertThat(some(UnitList.BEFORE_REFORM)).hasSizeGreaterThan(400);
    }
}
