package vn.xabao.extract.header;

import java.util.List;

/**
 * A document taken apart.
 *
 * @param head the pieces before the kind word: issuer, number, dateline
 * @param kindWord the printed kind ("BÁO CÁO"), empty where none is
 * @param title the lines of the title, parenthesised ones after it included
 * @param opening the first paragraphs before the first heading
 * @param headings the headings of sections
 * @param closing the sentence "Trên đây là báo cáo…", empty where none is
 * @param tail the pieces after it: recipients and signature
 * @param body the whole text, wrapped lines joined, paragraphs by line breaks
 */
record Parts(List<String> head, String kindWord, List<String> title, List<String> opening, List<String> headings,
        String closing, List<String> tail, String body) {

    private static final int BEGINNING = 20_000;

    Parts {
        head = List.copyOf(head);
        title = List.copyOf(title);
        opening = List.copyOf(opening);
        headings = List.copyOf(headings);
        tail = List.copyOf(tail);
    }

    /** As much of the text as is searched for what head and title do not tell. */
    String beginning() {
        return body.substring(0, Math.min(body.length(), BEGINNING));
    }
}
