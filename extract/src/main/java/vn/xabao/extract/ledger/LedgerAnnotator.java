package vn.xabao.extract.ledger;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.xabao.extract.report.Numeral.Use;
import vn.xabao.extract.rule.Reading;
import vn.xabao.extract.token.Keys;
import vn.xabao.extract.token.TokenKind;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;

/** Writes on every numeral what became of it, and lists those that nothing explains. */
public final class LedgerAnnotator implements Annotator {

    private static final Set<String> NUMERALS = Arrays.stream(TokenKind.values()).filter(TokenKind::isNumeral)
            .map(TokenKind::name).collect(Collectors.toSet());

    @Override
    public void annotate(Annotation annotation) {
        Document document = annotation.get(Keys.Source.class);
        Set<Integer> figures = new HashSet<>();
        for (Object o : annotation.get(Keys.Readings.class)) {
            figures.add(((Reading) o).valueStart());
        }
        Account account = new Account();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            Block block = document.blocks().get(sentence.get(Keys.BlockIndex.class));
            for (CoreLabel token : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
                if (NUMERALS.contains(token.get(Keys.Kind.class)) && hasDigit(token.word())) {
                    account.add(classOf(token, block, figures), token);
                }
            }
        }
        annotation.set(Accounts.class, account);
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Use classOf(CoreLabel token, Block block, Set<Integer> figures) {
        if (block.role() == Block.Role.PAGE_NUMBER) {
            return Use.PAGE_NUMBERS;
        }
        return switch (TokenKind.valueOf(token.get(Keys.Kind.class))) {
            case DATE, MONTH -> Use.DATES;
            case DOCUMENT_NUMBER -> Use.DOCUMENT_NUMBERS;
            case ENUMERATOR -> Use.SECTION_NUMBERS;
            case NAME -> Use.NAMES;
            case SQUARE_UNIT -> Use.OTHER;
            default -> number(token, block, figures);
        };
    }

    private static Use number(CoreLabel token, Block block, Set<Integer> figures) {
        String role = token.get(Keys.Role.class);
        if (role != null) {
            return Use.valueOf(role.toUpperCase(Locale.ROOT));
        }
        if (figures.contains(token.beginPosition())) {
            return Use.FIGURES;
        }
        return block.role().isSetAside() ? Use.OTHER : Use.UNEXPLAINED;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of(Keys.Readings.class, Keys.Role.class);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Set.of(Accounts.class);
    }

    /** On the annotation: the account. */
    public static final class Accounts implements CoreAnnotation<Account> {

        @Override
        public Class<Account> getType() {
            return Account.class;
        }
    }
}
