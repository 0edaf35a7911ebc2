package vn.xabao.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.xabao.extract.evaluate.Gold;
import vn.xabao.extract.evaluate.Specimen;
import vn.xabao.ingest.IngestResult;
import vn.xabao.ingest.Ingestor;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Json;

/** The documents of labelled reports and their labels, by name. */
final class LabelledSamples {

    /** The folder of the samples. */
    static final Path FOLDER = Path.of("..", "corpus-samples").toAbsolutePath().normalize();

    private LabelledSamples() {
    }

    record Labelled(String name, Document document, Gold gold) {

        Specimen read(Extractor extractor) {
            return Specimen.of(name, gold, extractor.extract(document, "-"), document.text());
        }
    }

    /** The committed documents of the samples. */
    static List<Labelled> all() throws IOException {
        List<Labelled> samples = new ArrayList<>();
        for (Path folder : sorted(FOLDER)) {
            if (Files.isRegularFile(folder.resolve("gold.json"))) {
                samples.add(new Labelled(folder.getFileName().toString(),
                        Json.mapper().readValue(text(folder.resolve("document.json")), Document.class),
                        gold(folder.resolve("gold.json"))));
            }
        }
        return samples;
    }

    /** Texts of a folder: {@code docs/*.txt} with {@code gold/*.json}. */
    static List<Labelled> texts(Path folder) throws IOException {
        List<Labelled> texts = new ArrayList<>();
        for (Path file : sorted(folder.resolve("docs"))) {
            String name = file.getFileName().toString();
            IngestResult.Ingested ingested = (IngestResult.Ingested) new Ingestor().ingest(file, name);
            texts.add(new Labelled(name, ingested.document(),
                    gold(folder.resolve("gold").resolve(name.replace(".txt", ".json")))));
        }
        return texts;
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private static Gold gold(Path file) throws IOException {
        return Objects.requireNonNull(Gold.read(text(file)));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
