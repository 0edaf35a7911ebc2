package vn.xabao.extract.header;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DamagedHeadsTest {

    private static final String REPORT = """
            UBND HUYỆN PHÙ CÁT          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            ỦY BAN NHÂN DÂN XÃ CÁT TÀI     Độc lập - Tự do - Hạnh phúc
            Số: 148/BC-UBND      Cát Tài, ngày 22 tháng 9 năm 2020
            BÁO CÁO
            Tình hình kinh tế - xã hội 9 tháng đầu năm 2020 và nhiệm vụ 3 tháng cuối năm
            (từ ngày 15/12/2019 đến ngày 14/9/2020)
            Căn cứ Kế hoạch số 12/KH-UBND ngày 14/01/2020, UBND xã Cát Tài báo cáo như sau:
            I. ĐẶC ĐIỂM: Phía Đông giáp xã Cát Minh; phía Tây giáp TT. Ngô Mây.
            Trên đây là báo cáo 9 tháng năm 2020 của UBND xã Cát Tài./.
            Nơi nhận:   TM. ỦY BAN NHÂN DÂN
            - UBND huyện;    KT. CHỦ TỊCH PHÓ CHỦ TỊCH
            - Lưu: VT.     Phan Văn Lễ
            """;

    @Test
    void no_damage_makes_reading_fail() {
        Random random = new Random(20250701);
        for (int i = 0; i < 400; i++) {
            String damaged = damaged(random);
            assertThatCode(() -> HeadReader.read(Texts.document(damaged))).as(damaged).doesNotThrowAnyException();
        }
    }

    private static String damaged(Random random) {
        StringBuilder text = new StringBuilder(REPORT);
        int times = random.nextInt(40);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, '\n');
                case 2 -> text.setCharAt(at, (char) (32 + random.nextInt(400)));
                default -> text.delete(at, Math.min(text.length() - 1, at + random.nextInt(20)));
            }
        }
        return random.nextInt(3) == 0 ? text.toString().replace('\n', ' ') : text.toString();
    }

    @Test
    void an_empty_document_is_read() {
        assertThatCode(() -> HeadReader.read(Texts.document(""))).doesNotThrowAnyException();
        assertThatCode(() -> HeadReader.read(Texts.document(" \n\u00a0\n"))).doesNotThrowAnyException();
    }
}
