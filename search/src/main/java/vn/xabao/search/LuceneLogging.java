package vn.xabao.search;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Lucene tells the terminal about its memory settings unless it is asked not to, before its first class is used. */
final class LuceneLogging {

    /** Kept: the log manager holds loggers only weakly. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private LuceneLogging() {
    }

    static void silence() {
        LUCENE.setLevel(Level.SEVERE);
    }
}
