package vn.xabao.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.xabao.extract.report.Report;
import vn.xabao.ingest.document.Document;
import vn.xabao.load.store.ReportIndex;
import vn.xabao.load.store.SearchIndex;

/** The real index on a disk that is full after so many commits. */
record FullDisk(int commits) implements ReportIndex.Kind {

    @Override
    public Map<String, String> committed(Path archive) throws IOException {
        return SearchIndex.KIND.committed(archive);
    }

    @Override
    public ReportIndex open(Path archive) throws IOException {
        ReportIndex real = SearchIndex.KIND.open(archive);
        return new ReportIndex() {

            private int left = commits;

            @Override
            public void put(Report report, Document document) throws IOException {
                real.put(report, document);
            }

            @Override
            public void remove(String id) throws IOException {
                real.remove(id);
            }

            @Override
            public void commit(Map<String, String> words) throws IOException {
                if (left-- == 0) {
                    throw new IOException("No space left on device");
                }
                real.commit(words);
            }

            @Override
            public Set<String> ids() throws IOException {
                return real.ids();
            }

            @Override
            public Optional<Report> report(String id) throws IOException {
                return real.report(id);
            }

            @Override
            public void close() throws IOException {
                real.close();
            }
        };
    }
}
