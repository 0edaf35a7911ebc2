package vn.xabao.extract.rule;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.section.Outline;
import vn.xabao.extract.token.Keys;
import vn.xabao.ingest.document.Document;

/** Goes through the sentences of a document and tells of each what stands before it and what holds at its beginning. */
final class LineWalk {

    /** So many sentences of a paragraph may lie between a number and the word that tells what it is about. */
    private static final int REACH = 12;

    private final Document document;
    private final Outline outline;
    private final ScopeReader scopes;
    private final ListHeads heads;
    private @Nullable Line head;
    private @Nullable Line before;
    private ScopeState start;
    private int block = -1;
    private int behindHead;

    LineWalk(Document document, Outline outline, ScopeReader scopes, Vocabulary vocabulary) {
        this.document = document;
        this.outline = outline;
        this.scopes = scopes;
        this.heads = new ListHeads(vocabulary.listLabels());
        this.start = scopes.start();
    }

    Line next(CoreMap sentence) {
        int at = sentence.get(Keys.BlockIndex.class);
        if (at != block) {
            enter(at, sentence);
        } else if (++behindHead % REACH == 0) {
            before = head;
        }
        Line line = Line.of(sentence, before,
                outline.around(sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class)));
        before = line;
        return line;
    }

    /** What holds at the beginning of the sentence given last. */
    ScopeState start() {
        return start;
    }

    private void enter(int at, CoreMap first) {
        if (before != null) {
            heads.leave(before, endsOpen(before) ? scopes.read(before, start).end() : scopes.start());
        }
        ListHeads.Head over = heads.enter(document.blocks().get(at),
                first.get(CoreAnnotations.TokensAnnotation.class));
        head = over == null || over.isHeading() ? null : over.line();
        before = head;
        start = scopes.opening(document.text(), document.blocks().get(at),
                over == null ? scopes.start() : over.state());
        block = at;
        behindHead = 0;
    }

    private static boolean endsOpen(Line line) {
        return line.low(line.size() - 1).equals(":");
    }
}
