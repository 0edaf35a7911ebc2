package vn.xabao.extract.token;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stays one token and what is cut. */
class TokenizerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            618 hộ/2.283 khẩu         | NUMBER:618 WORD:hộ PUNCTUATION:/ NUMBER:2.283 WORD:khẩu
            diện tích 19,4ha          | WORD:diện WORD:tích NUMBER:19,4 WORD:ha
            Số 12/QĐ-UBND, 93-KH/ĐU   | WORD:Số DOCUMENT_NUMBER:12/QĐ-UBND PUNCTUATION:, DOCUMENT_NUMBER:93-KH/ĐU
            ngày 09/02/2024           | WORD:ngày DATE:09/02/2024
            tháng 2/2024.             | WORD:tháng MONTH:2/2024 PUNCTUATION:.
            1.1. Kết quả              | ENUMERATOR:1.1. WORD:Kết WORD:quả
            đạt 8/10 đơn              | WORD:đạt NUMBER:8 PUNCTUATION:/ NUMBER:10 WORD:đơn
            dịch Covid-19 và H5N1     | WORD:dịch NAME:Covid-19 WORD:và NAME:H5N1
            BP TN&TKQ UBND            | ABBREVIATION:BP ABBREVIATION:TN&TKQ ABBREVIATION:UBND
            15 km2, 3m2, 2 km² đất    | NUMBER:15 SQUARE_UNIT:km2 PUNCTUATION:, NUMBER:3 SQUARE_UNIT:m2 PUNCTUATION:, NUMBER:2 SQUARE_UNIT:km² WORD:đất
            l.482 người, 6.2O5 con    | NUMBER:l.482 WORD:người PUNCTUATION:, NUMBER:6.2O5 WORD:con
            dự án¹ “Dân vận khéo”...  | WORD:dự WORD:án SUPERSCRIPT:¹ PUNCTUATION:“ WORD:Dân WORD:vận WORD:khéo PUNCTUATION:” PUNCTUATION:...
            đất-đai A.Ơ ấp Ô.Môn./.   | WORD:đất PUNCTUATION:- WORD:đai WORD:A PUNCTUATION:. WORD:Ơ WORD:ấp WORD:Ô PUNCTUATION:. WORD:Môn PUNCTUATION:. PUNCTUATION:/ PUNCTUATION:.
            """)
    void text_is_cut_into(String text, String tokens) {
        List<CoreLabel> found = new Tokenizer().tokenize(text, 0, text.length());
        assertThat(found.stream().map(t -> t.get(Keys.Kind.class) + ":" + t.word()).collect(Collectors.joining(" ")))
                .isEqualTo(tokens);
        found.forEach(t -> assertThat(text.substring(t.beginPosition(), t.endPosition())).isEqualTo(t.word()));
    }
}
