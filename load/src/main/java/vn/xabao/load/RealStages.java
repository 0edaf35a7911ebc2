package vn.xabao.load;

import org.jspecify.annotations.Nullable;
import vn.xabao.extract.Extractor;
import vn.xabao.extract.report.MadeBy;
import vn.xabao.ingest.Ingestor;
import vn.xabao.load.event.Stages;

/** What a load runs where nothing else is asked for. */
final class RealStages {

    private RealStages() {
    }

    static Stages or(@Nullable Stages wanted) {
        return wanted != null
                ? wanted
                : new Stages(ParseAndExtract.class, ExtractAgain.class, new Ingestor().fingerprint(),
                        Extractor.fingerprint());
    }

    /** The version that records of these stages carry. */
    static MadeBy version(Stages stages) {
        String program = RealStages.class.getPackage().getImplementationVersion();
        return new MadeBy(program == null ? "development" : program, stages.parser(), stages.rules());
    }
}
