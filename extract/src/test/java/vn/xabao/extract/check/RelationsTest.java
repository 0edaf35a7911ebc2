package vn.xabao.extract.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xabao.extract.report.Finding;
import vn.xabao.extract.report.Finding.Kind;
import vn.xabao.extract.report.Finding.Severity;

/** Each kind of relation: what does not fit, what is tolerated, and where it does not apply. */
class RelationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // sum: all parts, merged columns, parts beyond the total
            "dossiers_resolved_total=2.845; dossiers_resolved_early=2.310; dossiers_resolved_on_time=521; dossiers_resolved_overdue=12|SUM|2845|2843",
            "dossiers_resolved_total=1028; dossiers_resolved_early_or_on_time=1021; dossiers_resolved_overdue=6|SUM|1028|1027",
            "dossiers_received_total=5.126; dossiers_received_online=4.871; dossiers_received_direct_postal=228; dossiers_carried_over=37|SUM|5126|5136",
            "dossiers_received_total=500; dossiers_resolved_total=480; dossiers_in_progress_total=10; dossiers_carried_over=20|SUM|500|490",
            "dossiers_in_progress_total=15; dossiers_in_progress_within_deadline=12; dossiers_in_progress_overdue=2|SUM|15|14",
            "reception_sessions_total=41; reception_sessions_regular=13; reception_sessions_periodic=24; reception_sessions_adhoc=3|SUM|41|40",
            "reception_sessions_total=32; reception_sessions_periodic=24; reception_sessions_adhoc=9|SUM|32|33",
            "petitions_to_process_total=19; petitions_carried_over=4; petitions_received_in_period=14|SUM|19|18",
            "petitions_to_process_total=19; petitions_processed=15; petitions_unprocessed=3|SUM|19|18",
            "petitions_eligible=34; petitions_complaints=6; petitions_denunciations=3; petitions_feedback=24|SUM|34|33",
            "petitions_eligible=33; petitions_within_jurisdiction=24; petitions_outside_jurisdiction=8|SUM|33|32",
            "petitions_to_process_total=12; petitions_complaints=5; petitions_denunciations=0; petitions_feedback=6|SUM|12|11",
            "natural_area_ha=4.840,67; forest_land_area_ha=2.863,9; other_land_area_ha=1376,77|SUM|4840.67|4240.67",
            "dvk_models_total=14; dvk_models_economic=5; dvk_models_socio_cultural=4; dvk_models_defence_security=2; dvk_models_political_system=2|SUM|14|13",
            // ratio
            "households_total=1.612; near_poor_households=64; near_poor_household_rate=4,97|RATIO|4.97|3.97",
            "households_total=618; poor_households=315; poor_household_rate=49,22|RATIO|49.22|50.97",
            "households_total=2.363; ethnic_minority_households=604; ethnic_minority_household_rate=26,5|RATIO|26.5|25.56",
            "dossiers_resolved_total=1.175; dossiers_resolved_early_or_on_time=1.168; dossiers_on_time_rate=98,4|RATIO|98.4|99.4",
            "dossiers_resolved_total=500; dossiers_resolved_early=300; dossiers_resolved_on_time=190; dossiers_on_time_rate=95|RATIO|95|98",
            "dossiers_received_total=1.000; dossiers_received_online=750; dossiers_online_rate=57|RATIO|57|75",
            "petitions_to_process_total=20; petitions_resolved=15; petitions_resolution_rate=85|RATIO|85|75",
            "conciliation_cases_received=19; conciliation_cases_successful=17; conciliation_success_rate=94,7|RATIO|94.7|89.47",
            // at most
            "forest_land_area_ha=3.000; natural_area_ha=2.900|RANGE|3000|2900",
            "cultural_villages=8; villages_total=7|RANGE|8|7",
            "poor_households=500; near_poor_households=200; households_total=650|RANGE|700|650",
            "conciliation_cases_successful=17; conciliation_cases_failed=4; conciliation_cases_received=20|RANGE|21|20",
            "dvk_models_new=9; dvk_models_total=8|RANGE|9|8",
            "staff_disciplined=25; staff_total=22|RANGE|25|22",
            // product, from 2 % on
            "rice_area_ha=219,5; rice_yield_ta_ha=58; maize_area_ha=19,4; maize_yield_ta_ha=46; grain_output_tonnes=1320,7|SUM|1320.7|1362.34",
            "rice_area_ha=400; rice_yield_ta_ha=62; grain_output_tonnes=2.254|SUM|2254|2480"})
    void what_does_not_fit_is_an_error(String figures, Kind kind, BigDecimal stated, BigDecimal expected) {
        assertThat(Stated.findings(figures)).singleElement().satisfies(f -> {
            assertThat(f.kind()).isEqualTo(kind);
            assertThat(f.severity()).isEqualTo(Severity.ERROR);
            assertThat(f.stated()).isEqualByComparingTo(stated);
            assertThat(f.expected()).isEqualByComparingTo(expected);
            assertThat(f.quotes()).hasSize(f.figures().size()).hasSizeGreaterThan(1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
            // fits, exactly or within what is printed
            "dossiers_resolved_total=2.843; dossiers_resolved_early=2.310; dossiers_resolved_on_time=521; dossiers_resolved_overdue=12",
            "natural_area_ha=4.240,7; forest_land_area_ha=2.863,9; other_land_area_ha=1376,77",
            "households_total=2.363; ethnic_minority_households=604; ethnic_minority_household_rate=25,5",
            "households_total=2.782; poor_households=189; poor_household_rate=6,8",
            "rice_area_ha=219,5; rice_yield_ta_ha=58; maize_area_ha=19,4; maize_yield_ta_ha=46; grain_output_tonnes=1.340",
            "conciliation_teams=7; conciliators=21", "population_total=8.093; households_total=2.363",
            "petitions_to_process_total=0; petitions_resolved=0; petitions_resolution_rate=0",
            // another sum explains the total: those carried over left out, the early ones among those on time
            "dossiers_received_total=100; dossiers_received_online=80; dossiers_received_direct_postal=20; dossiers_carried_over=5",
            "dossiers_received_total=100; dossiers_resolved_total=103; dossiers_in_progress_total=2; dossiers_carried_over=5",
            "dossiers_resolved_total=500; dossiers_resolved_early=300; dossiers_resolved_on_time=490; dossiers_resolved_overdue=10",
            // a member is not stated, and the others do not exceed the total
            "dossiers_resolved_total=500; dossiers_resolved_early=300; dossiers_resolved_overdue=10",
            "petitions_to_process_total=17; petitions_eligible=16; petitions_complaints=5; petitions_denunciations=0; petitions_feedback=11",
            "rice_area_ha=400; rice_yield_ta_ha=62; grain_output_tonnes=3.100",
            "poor_households=20; poor_household_rate=3",
            "conciliation_cases_received=20; conciliation_cases_successful=15; conciliation_cases_failed=2",
            // rough numbers contradict nothing, forecasts do
            "households_total~600; poor_households=66; poor_household_rate=9,5",
            // other times, places and plans do not mix with the report's own
            "dossiers_resolved_total=500@previous 2022; dossiers_resolved_early_or_on_time=400; dossiers_resolved_overdue=10",
            "households_total=600; poor_households=30@previous 2022; poor_household_rate=9",
            "households_total=600; poor_households=30@target; poor_household_rate=9",
            "cultural_villages=8; villages_total=7@other_place huyện Sơn Tây",
            "dossiers_resolved_total=500@previous 2022; dossiers_resolved_early_or_on_time=400@previous 2021; dossiers_resolved_overdue=10@previous 2022"})
    void what_fits_or_is_of_another_time_or_place_is_left_alone(String figures) {
        assertThat(Stated.findings(figures)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "petitions_to_process_total=19; petitions_within_jurisdiction=12; petitions_resolved=10; petitions_resolution_rate=83,3|RATIO|10/12",
            "households_total=2.782; households_total=2.739@previous 2022; poor_households=189; poor_household_rate=6,9|RATIO|189/2,739",
            "dossiers_resolved_total=95; dossiers_received_total=100; dossiers_resolved_early_or_on_time=95; dossiers_on_time_rate=95|RATIO|95/100",
            "households_total=1.000; poor_households=54; poor_household_rate=5|RATIO|54/1,000 gives 5.4",
            "population_total=2.200; households_total=320|RANGE|2,200/320",
            "conciliation_teams=10; conciliators=28|RANGE|10 × 3 = 30",
            "conciliation_teams=30; villages_total=7|RANGE|30/7",
            "dossiers_received_total=100; dossiers_resolved_total=103; dossiers_in_progress_total=2|SUM|103 + 2 = 105",
            "reception_visits_total=80; reception_people_total=75|RANGE|80",
            // far apart in the text or in value, the two may be of different things
            "forest_land_area_ha=3.000 / natural_area_ha=2.900|RANGE|3,000",
            "reception_sessions_periodic=46; reception_sessions_total=12|RANGE|46",
            "reception_sessions_total=32 / reception_sessions_periodic=24 / reception_sessions_adhoc=9|SUM|24 + 9 = 33"})
    void what_may_have_its_reason_is_a_note(String figures, Kind kind, String told) {
        assertThat(Stated.findings(figures)).singleElement().satisfies(f -> {
            assertThat(f.kind()).isEqualTo(kind);
            assertThat(f.severity()).isEqualTo(Severity.NOTE);
            assertThat(f.message().en()).contains(told);
        });
    }

    @Test
    void figures_of_one_earlier_period_are_held_against_each_other() {
        assertThat(Stated.findings("dossiers_resolved_total=500@previous 2022; "
                + "dossiers_resolved_early_or_on_time=480@previous 2022; dossiers_resolved_overdue=10@previous 2022"))
                .singleElement().satisfies(f -> assertThat(f.expected()).isEqualByComparingTo("490"));
    }

    @Test
    void numbers_are_written_as_each_language_writes_them() {
        Finding product = Stated.findings("rice_area_ha=219,5; rice_yield_ta_ha=58; maize_area_ha=19,4; "
                + "maize_yield_ta_ha=46; grain_output_tonnes=1320,7").getFirst();
        assertThat(product.message().vi()).contains("1.320,7").contains("(219,5 × 58 + 19,4 × 46)/10 = 1.362,34");
        assertThat(product.message().en()).contains("1,320.7").contains("(219.5 × 58 + 19.4 × 46)/10 = 1,362.34");
    }

    @Test
    void one_contradiction_is_told_once() {
        List<Finding> findings = Stated.findings("dossiers_resolved_total=100; dossiers_resolved_early_or_on_time=110; "
                + "dossiers_resolved_overdue=2");
        assertThat(findings).singleElement().satisfies(f -> assertThat(f.kind()).isEqualTo(Kind.SUM));
    }
}
