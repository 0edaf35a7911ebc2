package vn.xabao.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.xabao.extract.Extractor;
import vn.xabao.ingest.document.Document;

/** Extraction with all rules loaded: a corpus of generated reports, and one long text of several sizes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 3)
@Measurement(iterations = 8, time = 3)
public class ExtractionBenchmark {

    static final long SEED = 20261121;
    static final int REPORTS = 60;

    /** Reports as a folder holds them. */
    @State(Scope.Thread)
    public static class Corpus {

        final Extractor extractor = new Extractor();
        List<Document> documents = List.of();

        @Setup
        public void generate() {
            documents = documents();
        }

        static List<Document> documents() {
            ReportGenerator generator = new ReportGenerator(SEED);
            return IntStream.range(0, REPORTS)
                    .mapToObj(i -> GeneratedDocuments.of(i + ".txt", generator.report(i).text())).toList();
        }
    }

    /** One text, as long as the parameter says; {@code stops}: with or without full stops. */
    @State(Scope.Thread)
    public static class LongText {

        final Extractor extractor = new Extractor();
        @Param({"500000", "1000000", "2000000"})
        int characters;
        @Param({"true", "false"})
        boolean stops;
        Document document = GeneratedDocuments.of("empty.txt", "");

        @Setup
        public void generate() {
            Document full = GeneratedDocuments.ofLength(new ReportGenerator(SEED), characters);
            document = stops
                    ? full
                    : GeneratedDocuments.of("no-stops.txt", full.text().replace('.', ',').replace('\n', ' '));
        }
    }

    @Benchmark
    public void corpus(Corpus corpus, Blackhole blackhole) {
        corpus.documents.forEach(d -> blackhole.consume(corpus.extractor.extract(d, "bench")));
    }

    @Benchmark
    public Object longText(LongText text) {
        return text.extractor.extract(text.document, "bench");
    }
}
