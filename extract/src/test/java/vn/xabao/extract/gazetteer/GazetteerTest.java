package vn.xabao.extract.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.xabao.extract.report.Place.CurrentUnit;
import vn.xabao.extract.report.Place.Level;
import vn.xabao.extract.report.Place.Relation;

class GazetteerTest {

    private final Gazetteer gazetteer = Gazetteer.get();

    private List<String> communes(UnitList list, String name) {
        return gazetteer.named(list, Level.COMMUNE, name).stream().map(AdministrativeUnit::code).toList();
    }

    private AdministrativeUnit old(Level level, String code) {
        return Objects.requireNonNull(gazetteer.unit(UnitList.BEFORE_REFORM, level, code));
    }

    @Test
    void both_lists_are_whole() {
        assertThat(gazetteer.all(UnitList.BEFORE_REFORM, Level.PROVINCE)).hasSize(63);
        assertThat(gazetteer.all(UnitList.BEFORE_REFORM, Level.DISTRICT)).hasSize(707);
        assertThat(gazetteer.all(UnitList.BEFORE_REFORM, Level.COMMUNE)).hasSize(10_612);
        assertThat(gazetteer.all(UnitList.SINCE_REFORM, Level.PROVINCE)).hasSize(34);
        assertThat(gazetteer.all(UnitList.SINCE_REFORM, Level.DISTRICT)).isEmpty();
        assertThat(gazetteer.all(UnitList.SINCE_REFORM, Level.COMMUNE)).hasSize(3_321);
    }

    @Test
    void a_commune_knows_what_it_lies_in() {
        AdministrativeUnit dongSon = old(Level.COMMUNE, "07273");

        assertThat(dongSon.fullName()).isEqualTo("xã Đông Sơn");
        assertThat(Objects.requireNonNull(dongSon.district()).fullName()).isEqualTo("huyện Yên Thế");
        assertThat(dongSon.province().name()).isEqualTo("Bắc Giang");
        assertThat(dongSon.isIn(old(Level.DISTRICT, "215"))).isTrue();
        assertThat(dongSon.isIn(old(Level.DISTRICT, "530"))).isFalse();
    }

    @Test
    void every_old_unit_has_its_parents_and_every_new_commune_its_province() {
        assertThat(gazetteer.all(UnitList.BEFORE_REFORM, Level.COMMUNE))
                .allSatisfy(unit -> assertThat(unit.district()).isNotNull())
                .allSatisfy(unit -> assertThat(unit.province().level()).isEqualTo(Level.PROVINCE));
        assertThat(gazetteer.all(UnitList.SINCE_REFORM, Level.COMMUNE))
                .allSatisfy(unit -> assertThat(unit.district()).isNull())
                .allSatisfy(unit -> assertThat(unit.province().level()).isEqualTo(Level.PROVINCE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"xã sơn long|21341", "XÃ SƠN LONG|21341", "Thị trấn Bố Hạ|07294",
            "TT. Bố Hạ|07294", "TT Bố Hạ|07294", "phường Nghĩa Tân|00160", "xã Đông Hòa|26266", "xã Đông Hoà|26266",
            "Ea H'Leo|24184",
            "Ea H’leo|24184", "phường 05|19348", "P.5|19348", "xã Vân Tùng|01954", "phường Tân Lợi|24136"})
    void names_are_found_in_every_spelling(String name, String code) {
        assertThat(communes(UnitList.BEFORE_REFORM, name)).contains(code);
    }

    @ParameterizedTest
    @EnumSource(UnitList.class)
    void a_key_written_in_the_tables_is_the_one_computed(UnitList list) {
        for (Level level : Level.values()) {
            assertThat(gazetteer.all(list, level).stream()
                    .filter(unit -> !gazetteer.named(list, level, unit.fullName()).contains(unit)
                            || !gazetteer.named(list, level, unit.name()).contains(unit))
                    .map(AdministrativeUnit::fullName)).isEmpty();
        }
    }

    @Test
    void a_type_word_has_to_fit() {
        assertThat(communes(UnitList.BEFORE_REFORM, "phường Sơn Long")).isEmpty();
        assertThat(communes(UnitList.BEFORE_REFORM, "huyện Sơn Long")).isEmpty();
        assertThat(communes(UnitList.BEFORE_REFORM, "Sơn Long")).containsExactlyInAnyOrder("21341", "18205", "22177");
    }

    @Test
    void marks_tell_names_apart_until_similar_ones_are_asked_for() {
        assertThat(communes(UnitList.BEFORE_REFORM, "Đông Sơn")).doesNotContainAnyElementsOf(
                communes(UnitList.BEFORE_REFORM, "Đồng Sơn"));
        assertThat(gazetteer.similar(UnitList.BEFORE_REFORM, Level.COMMUNE, "Dong Son"))
                .extracting(AdministrativeUnit::name).contains("Đông Sơn", "Đồng Sơn");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Đăk Nên|Đắk Nên", "Đak Nên|Đắk Nên", "Ngọc Tem|Ngok Tem", "EaBar|Ea Bar",
            "Ea Knuếc|Ea KNuec"})
    void highland_spellings_are_similar(String written, String name) {
        assertThat(gazetteer.similar(UnitList.BEFORE_REFORM, Level.COMMUNE, written))
                .extracting(AdministrativeUnit::name).contains(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"TP. Hồ Chí Minh|79", "TP.HCM|79", "thành phố Hồ Chí Minh|79",
            "tỉnh Thừa Thiên Huế|46", "Thừa Thiên - Huế|46", "Huế|46", "Bà Rịa-Vũng Tàu|77", "Đắk Lắk|66"})
    void provinces_have_their_usual_names(String name, String code) {
        assertThat(gazetteer.named(UnitList.BEFORE_REFORM, Level.PROVINCE, name)).extracting(AdministrativeUnit::code)
                .containsExactly(code);
    }

    @Test
    void a_district_is_found_by_its_type_too() {
        assertThat(gazetteer.named(UnitList.BEFORE_REFORM, Level.DISTRICT, "Sơn Tây")).hasSize(2);
        assertThat(gazetteer.named(UnitList.BEFORE_REFORM, Level.DISTRICT, "TX. Sơn Tây"))
                .extracting(unit -> unit.province().name()).containsExactly("Hà Nội");
        assertThat(gazetteer.named(UnitList.BEFORE_REFORM, Level.DISTRICT, "quận 01"))
                .extracting(unit -> unit.province().name()).containsExactly("Hồ Chí Minh");
    }

    @Test
    void an_old_commune_knows_where_it_lies_today() {
        assertThat(gazetteer.current(old(Level.COMMUNE, "21341")))
                .containsExactly(new CurrentUnit("21340", "Sơn Tây", "xã", "Quảng Ngãi", Relation.WHOLE));
        assertThat(gazetteer.current(old(Level.COMMUNE, "07273")))
                .containsExactly(new CurrentUnit("07294", "Bố Hạ", "xã", "Bắc Ninh", Relation.WHOLE));
        assertThat(gazetteer.current(old(Level.DISTRICT, "755"))).extracting(CurrentUnit::relation)
                .containsExactly(Relation.DISTRICT);
    }

    @Test
    void provinces_merged_are_whole_and_others_unchanged() {
        assertThat(gazetteer.current(old(Level.PROVINCE, "62")))
                .containsExactly(new CurrentUnit("51", "Quảng Ngãi", "tỉnh", "Quảng Ngãi", Relation.WHOLE));
        assertThat(gazetteer.current(old(Level.PROVINCE, "04"))).extracting(CurrentUnit::relation)
                .containsExactly(Relation.UNCHANGED);
    }

    @Test
    void a_commune_of_today_is_its_own_and_knows_its_predecessors() {
        AdministrativeUnit boHa = Objects
                .requireNonNull(gazetteer.unit(UnitList.SINCE_REFORM, Level.COMMUNE, "07294"));

        assertThat(gazetteer.current(boHa)).extracting(CurrentUnit::relation).containsExactly(Relation.UNCHANGED);
        assertThat(gazetteer.predecessors(boHa)).extracting(AdministrativeUnit::fullName)
                .containsExactlyInAnyOrder("thị trấn Bố Hạ", "xã Đông Sơn", "xã Hương Vĩ");
    }

    @Test
    void every_successor_is_a_unit_of_today() {
        assertThat(gazetteer.all(UnitList.BEFORE_REFORM, Level.COMMUNE).stream().map(gazetteer::current)
                .filter(current -> !current.isEmpty())).hasSizeGreaterThan(10_300);
        assertThat(gazetteer.all(UnitList.SINCE_REFORM, Level.COMMUNE))
                .allSatisfy(unit -> assertThat(gazetteer.predecessors(unit)).isNotEmpty());
    }

    @Test
    void the_new_list_begins_on_the_first_of_july_2025() {
        assertThat(UnitList.at(LocalDate.of(2025, 6, 30)).id()).isEqualTo("2024");
        assertThat(UnitList.at(LocalDate.of(2025, 7, 1)).id()).isEqualTo("2025");
    }
}
