package vn.xabao.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {

    private final Document document = new Document(
            new Source("tỉnh/báo cáo.pdf", "báo cáo.pdf", "application/pdf", 12, "ab", null),
            List.of(new Page(1, 595.0, 842.0, 0, Page.Verdict.GOOD_TEXT, TextOrigin.EMBEDDED, 0.99)),
            List.of(new Block(Block.Role.LIST_ITEM, 1, null, 0, 3, List.of(new Word(0, 3, 1, 2, 3, 4, 1)),
                    List.of(new Block.PageBreak(2, 2)))),
            List.of(), List.of(Problem.ofPage(1, Problem.Kind.BAD_TEXT, "hỏng", "bad")), "abc");

    @Test
    void a_document_comes_back_equal_from_its_json() throws Exception {
        assertThat(Json.mapper().readValue(Json.line(document), Document.class)).isEqualTo(document);
    }

    @Test
    void keys_are_snake_case_constants_lower_case_words_arrays_and_unknown_is_null() {
        assertThat(Json.line(document)).startsWith("{\"schema\":\"xabao/document/1\",\"source\":{\"path\":")
                .contains("\"media_type\":\"application/pdf\"", "\"verdict\":\"good_text\"", "\"role\":\"list_item\"",
                        "\"words\":[[0,3,1.0,2.0,3.0,4.0,1.0]]", "\"page_breaks\":[[2,2]]", "\"container\":null");
    }
}
