package vn.xabao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Place;
import vn.xabao.search.result.Filters;
import vn.xabao.search.result.InvalidFilter;

class FilterTest {

    private static final String RECEIVED = "petitions_received_in_period";

    @TempDir
    private static Path folder;
    private static SampleArchive archive;

    @BeforeAll
    static void write() throws Exception {
        archive = SampleArchive.in(folder,
                SampleReport.at("dong-son").paragraph("Xã tiếp nhận đơn thư.").paragraph("Xã có 9 thôn.")
                        .place(new Place(Place.Level.COMMUNE, "Đông Sơn", "xã", "Yên Thế", "Bắc Giang", "07273", "2024",
                                List.of(new Place.CurrentUnit("07294", "Bố Hạ", "xã", "Bắc Ninh",
                                        Place.Relation.WHOLE)),
                                Place.Basis.HEADER, 0.9))
                        .period(2024, "first_half").head("report", "mass_mobilisation", "Báo cáo công tác dân vận")
                        .figure(RECEIVED, "10").figure("natural_area_ha", "2706.51"),
                SampleReport.at("son-long").paragraph("Xã tiếp nhận đơn thư.")
                        .commune("xã", "Sơn Long", "Sơn Tây", "Quảng Ngãi", "21341").period(2024, "year")
                        .head("report", "citizen_reception", "Báo cáo kết quả tiếp công dân").figure(RECEIVED, "0"),
                SampleReport.at("dak-long").paragraph("Xã tiếp nhận đơn thư.")
                        .place(new Place(Place.Level.COMMUNE, "1", "phường", "Đắk Glong", "Đắk Nông", null, null,
                                List.of(), Place.Basis.BODY, 0.5))
                        .period(2023, "year")
                        .figure(RECEIVED, "12", Figure.Scope.PREVIOUS, null)
                        .figure(RECEIVED, "12", Figure.Scope.CURRENT, new Figure.FigurePlace("thôn Hạ", null)),
                SampleReport.at("two-values").paragraph("Xã tiếp nhận đơn thư.").period(2022, "year")
                        .figure(RECEIVED, "3").figure(RECEIVED, "30"),
                SampleReport.at("unknown").paragraph("Xã tiếp nhận đơn thư."));
    }

    @AfterAll
    static void close() throws Exception {
        archive.close();
    }

    private static Filters place(@Nullable String province, @Nullable String district, @Nullable String commune) {
        return new Filters(province, district, commune, null, null, null, List.of());
    }

    private static Filters where(String... conditions) {
        return new Filters(null, null, null, null, null, null,
                Stream.of(conditions).map(Filters.Where::parse).toList());
    }

    private static List<String> found(Filters filters) throws Exception {
        List<String> reports = new ArrayList<>();
        archive.searcher().forEach(filters, r -> reports.add(r.source().path()));
        assertThat(archive.search("đơn thư", filters).hits()).extracting(h -> h.name())
                .containsExactlyInAnyOrderElementsOf(reports);
        assertThat(archive.searcher().count(filters)).isEqualTo(reports.size());
        return reports;
    }

    @Test
    void a_place_is_found_by_its_name_with_or_without_marks_and_type_word() throws Exception {
        for (String name : List.of("Đông Sơn", "đông sơn", "Dong Son", "xã Đông Sơn", "Xa dong son", "X. Đông Sơn")) {
            assertThat(found(place(null, null, name))).as(name).containsExactly("dong-son");
        }
        for (String name : List.of("Bắc Giang", "tỉnh Bắc Giang", "bac giang")) {
            assertThat(found(place(name, null, null))).as(name).containsExactly("dong-son");
        }
        assertThat(found(place(null, "huyện Yên Thế", null))).containsExactly("dong-son");
        assertThat(found(place("Quảng Ngãi", "Yên Thế", null))).isEmpty();
        assertThat(found(place("Đăk Nông", null, null))).containsExactly("dak-long");
        assertThat(found(place(null, null, "P. 1"))).containsExactly("dak-long");
    }

    @Test
    void a_place_is_found_by_code_and_by_the_unit_of_today() throws Exception {
        assertThat(found(place(null, null, "07273"))).containsExactly("dong-son");
        assertThat(found(place(null, null, "07294"))).containsExactly("dong-son");
        assertThat(found(place(null, null, "xã Bố Hạ"))).containsExactly("dong-son");
        assertThat(found(place("Bắc Ninh", null, null))).containsExactly("dong-son");
        assertThat(found(place(null, null, "99999"))).isEmpty();
        assertThat(found(place("24", "215", null))).containsExactly("dong-son");
        assertThat(found(place("51", null, null))).containsExactly("son-long");
        assertThat(found(place(null, "530", "21341"))).containsExactly("son-long");
        assertThat(found(place("24", "530", null))).isEmpty();
    }

    @Test
    void a_year_a_span_and_a_kind_must_all_hold() throws Exception {
        assertThat(found(new Filters(null, null, null, 2024, null, null, List.of()))).containsExactly("dong-son",
                "son-long");
        assertThat(found(new Filters(null, null, null, 2024, "year", null, List.of()))).containsExactly("son-long");
        assertThat(found(new Filters(null, null, null, 2023, "first_half", null, List.of()))).isEmpty();
    }

    @Test
    void a_kind_is_an_id_or_words_of_the_title() throws Exception {
        for (String kind : List.of("citizen_reception", "tiếp công dân", "tiep cong dan")) {
            assertThat(found(new Filters(null, null, null, null, null, kind, List.of()))).as(kind)
                    .containsExactly("son-long");
        }
        assertThat(found(new Filters(null, null, null, null, null, "report", List.of()))).hasSize(2);
    }

    @Test
    void a_condition_compares_the_values_that_a_report_states_of_itself_now() throws Exception {
        assertThat(found(where(RECEIVED + ">=10"))).containsExactly("dong-son", "two-values");
        assertThat(found(where(RECEIVED + " > 10"))).containsExactly("two-values");
        assertThat(found(where(RECEIVED + "=0"))).containsExactly("son-long");
        assertThat(found(where(RECEIVED + "!=10"))).containsExactly("son-long", "two-values");
        assertThat(found(where(RECEIVED + "<3"))).containsExactly("son-long");
        assertThat(found(where(RECEIVED + "<=3"))).containsExactly("son-long", "two-values");
        assertThat(found(where("natural_area_ha=2706,51"))).containsExactly("dong-son");
    }

    @Test
    void a_report_that_does_not_state_the_figure_never_matches() throws Exception {
        assertThat(found(where("households_total<1000000"))).isEmpty();
        assertThat(found(where(RECEIVED + ">=0"))).doesNotContain("dak-long", "unknown");
    }

    @Test
    void all_conditions_must_hold() throws Exception {
        assertThat(found(where(RECEIVED + ">=10", "natural_area_ha>1000"))).containsExactly("dong-son");
        assertThat(found(where(RECEIVED + ">=10", "natural_area_ha>9000"))).isEmpty();
    }

    @Test
    void a_condition_that_cannot_be_read_is_told_with_an_example() {
        assertThat(Filters.Where.parse("a_b>=-1.5"))
                .isEqualTo(new Filters.Where("a_b", Filters.Comparison.GREATER_OR_EQUAL, new BigDecimal("-1.5")));
        for (String wrong : List.of("", "a", "a>", ">3", "a ~ 3", "a=1.234.567", "a=b")) {
            assertThatThrownBy(() -> Filters.Where.parse(wrong)).as(wrong).isInstanceOfSatisfying(InvalidFilter.class,
                    e -> assertThat(List.of(e.message().vi(), e.message().en())).allMatch(m -> m.contains(">=10")));
        }
    }

    @Test
    void a_blank_query_lists_the_first_passage_of_each_report_that_passes() throws Exception {
        assertThat(archive.search(" ", where(RECEIVED + ">=10")).hits()).extracting(h -> h.name())
                .containsExactly("dong-son", "two-values");
        assertThat(archive.names("")).containsExactly("dak-long", "dong-son", "son-long", "two-values", "unknown");
    }
}
