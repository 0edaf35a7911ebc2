package vn.xabao.extract.token;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;

/**
 * Writes tokens and sentences. A sentence never leaves its block; inside a block it ends at a full stop before a capital
 * or a digit. Semicolons and line breaks do not end it: sums are listed across them.
 */
public final class TokenAnnotator implements Annotator {

    private static final String ENDS = ".!?…";
    /** No sentence of the genre is longer; what is longer is no prose, and is cut so that its length costs no more. */
    private static final int LONGEST = 400;

    private final Tokenizer tokenizer = new Tokenizer();

    @Override
    public void annotate(Annotation annotation) {
        Document document = annotation.get(Keys.Source.class);
        List<CoreLabel> all = new ArrayList<>();
        List<CoreMap> sentences = new ArrayList<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            List<CoreLabel> tokens = tokenizer.tokenize(document.text(), block.start(), block.end());
            all.addAll(tokens);
            split(document.text(), tokens, i, sentences);
        }
        annotation.set(CoreAnnotations.TokensAnnotation.class, all);
        annotation.set(CoreAnnotations.SentencesAnnotation.class, sentences);
    }

    private static void split(String text, List<CoreLabel> tokens, int block, List<CoreMap> sentences) {
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i == tokens.size() - 1 || isEnd(tokens, i) || i - from == LONGEST - 1) {
                sentences.add(sentence(text, new ArrayList<>(tokens.subList(from, i + 1)), block, sentences.size()));
                from = i + 1;
            }
        }
    }

    private static boolean isEnd(List<CoreLabel> tokens, int i) {
        CoreLabel token = tokens.get(i);
        if (!token.get(Keys.Kind.class).equals(TokenKind.PUNCTUATION.name())) {
            return false;
        }
        CoreLabel next = tokens.get(i + 1);
        if (ENDS.indexOf(token.word().charAt(0)) < 0 || next.beginPosition() == token.endPosition()) {
            return false;
        }
        char c = next.word().charAt(0);
        return !Character.isLowerCase(c) && !(i > 0 && isShort(tokens.get(i - 1)) && i < 3);
    }

    private static boolean isShort(CoreLabel token) {
        return token.word().length() <= 2;
    }

    private static CoreMap sentence(String text, List<CoreLabel> tokens, int block, int index) {
        int begin = tokens.getFirst().beginPosition();
        int end = tokens.getLast().endPosition();
        Annotation sentence = new Annotation(text.substring(begin, end));
        sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, begin);
        sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
        sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
        sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
        sentence.set(Keys.BlockIndex.class, block);
        return sentence;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of(Keys.Source.class);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Set.of(CoreAnnotations.TokensAnnotation.class, CoreAnnotations.SentencesAnnotation.class,
                Keys.Kind.class, Keys.Low.class, Keys.BlockIndex.class);
    }
}
