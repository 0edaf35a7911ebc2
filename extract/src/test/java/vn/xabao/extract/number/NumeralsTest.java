package vn.xabao.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"4.840,67|4840.67", "1376,77|1376.77", "2.363|2363", "105.000|105000",
            "38.500.000|38500000", "08|8", "0,43|0.43", "49.22|49.22", "2 118|2118", "1,234,567|1234567", "0.320|0.32",
            "99,76|99.76", "1.450|1450", "12.5|12.5"})
    void vietnamese_notation_is_read(String printed, BigDecimal value) {
        assertThat(Numerals.parse(printed)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"l.482|1482", "6.2O5|6205", "6,l|6.1", "5.23O|5230", "2Ol8|2018"})
    void letters_that_a_bad_picture_puts_for_digits_are_read_as_meant(String printed, BigDecimal value) {
        assertThat(Numerals.parse(printed)).isEqualByComparingTo(value);
    }

    @Test
    void a_value_is_written_without_exponent_and_without_trailing_zeros() {
        assertThat(Numerals.plain(new BigDecimal("1.20E+3")).toString()).isEqualTo("1200");
        assertThat(Numerals.plain(new BigDecimal("5.40")).toString()).isEqualTo("5.4");
    }

    @Test
    void units_of_one_dimension_convert_and_others_do_not() {
        Units units = Units.standard();
        assertThat(units.convert(new BigDecimal("142.1"), "km2", "ha")).isEqualByComparingTo("14210");
        assertThat(units.convert(new BigDecimal("3200"), "m2", "ha")).isEqualByComparingTo("0.32");
        assertThat(units.convert(new BigDecimal("1200000000"), "vnd", "million_vnd")).isEqualByComparingTo("1200");
        assertThat(units.convert(BigDecimal.ONE, "households", "persons")).isNull();
    }
}
