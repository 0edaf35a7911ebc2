package vn.xabao.extract.section;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.header.LaterTime;
import vn.xabao.extract.report.Period;
import vn.xabao.extract.report.Section;
import vn.xabao.extract.token.Keys;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;

/** Writes the sections: every heading opens one, which lasts until the next heading of its level or above. */
public final class SectionAnnotator implements Annotator {

    private static final int LONGEST_TITLE = 60;

    private final Headings headings = new Headings();

    @Override
    public void annotate(Annotation annotation) {
        annotation.set(Outline.Key.class, new Outline(read(annotation.get(Keys.Source.class),
                annotation.get(Keys.ReportPeriod.class))));
    }

    private List<Section> read(Document document, Period reported) {
        List<Open> all = new ArrayList<>();
        List<Open> stack = new ArrayList<>();
        int end = 0;
        String part = null;
        int partStart = 0;
        for (Block block : document.blocks()) {
            if (block.role().isSetAside()) {
                continue;
            }
            String text = document.text().substring(block.start(), block.end());
            Heading own = headings.read(text, block.role());
            Heading heading = planned(own == null && part != null ? headings.part(part, text) : own, reported);
            if (heading != null) {
                close(stack, heading.style(), end);
                Open section = new Open(heading, own == null ? partStart : block.start(), stack.size() + 1,
                        parent(stack));
                stack.add(section);
                all.add(section);
            }
            part = heading == null ? headings.partAlone(text) : null;
            partStart = block.start();
            end = block.end();
        }
        close(stack, Heading.Style.PART, end);
        return all.stream().map(Open::section).toList();
    }

    /** What a report has under a later time than its own are plans, whatever the title says besides. */
    private static @Nullable Heading planned(@Nullable Heading heading, Period reported) {
        boolean later = heading != null && heading.title().length() <= LONGEST_TITLE
                && LaterTime.opens(heading.title(), reported);
        return later ? heading.as(Section.Role.TASKS) : heading;
    }

    private static Section.@Nullable Role parent(List<Open> stack) {
        return stack.isEmpty() ? null : stack.getLast().role();
    }

    /** A heading closes the open sections of its own style and all that were opened inside them. */
    private static void close(List<Open> stack, Heading.Style style, int end) {
        int keep = 0;
        while (keep < stack.size() && stack.get(keep).heading.style().compareTo(style) < 0) {
            keep++;
        }
        while (stack.size() > keep) {
            stack.removeLast().end = end;
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of(Keys.Source.class, Keys.ReportPeriod.class);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Set.of(Outline.Key.class);
    }

    private static final class Open {

        private final Heading heading;
        private final int start;
        private final int level;
        private final Section.@Nullable Role inherited;
        private int end;

        Open(Heading heading, int start, int level, Section.@Nullable Role inherited) {
            this.heading = heading;
            this.start = start;
            this.level = level;
            this.inherited = inherited;
        }

        Section.@Nullable Role role() {
            boolean lasting = inherited == Section.Role.TASKS || heading.role() == null;
            return lasting ? inherited : heading.role();
        }

        Section section() {
            return new Section(heading.number(), heading.title(), level, start, Math.max(end, start), role());
        }
    }
}
