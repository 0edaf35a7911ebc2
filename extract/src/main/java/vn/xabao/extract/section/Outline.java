package vn.xabao.extract.section;

import edu.stanford.nlp.ling.CoreAnnotation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Section;

/** The sections of a text and which of them stand around a place in it. */
public final class Outline {

    /** In the order of the text; inner ones follow the one that holds them. */
    private final List<Section> sections;
    /** By section, the one that holds it, -1 for none. */
    private final int[] outer;

    public Outline(List<Section> sections) {
        this.sections = List.copyOf(sections);
        outer = new int[sections.size()];
        for (int i = 0; i < outer.length; i++) {
            outer[i] = holding(i - 1, sections.get(i).start());
        }
    }

    public List<Section> sections() {
        return sections;
    }

    /** The sections around an offset, outermost first. */
    public List<Section> around(int offset) {
        List<Section> around = new ArrayList<>();
        for (int i = innermost(offset); i >= 0; i = outer[i]) {
            around.addFirst(sections.get(i));
        }
        return around;
    }

    /** Number and title of the innermost section around an offset, as people cite it. */
    public @Nullable String citation(int offset) {
        int i = innermost(offset);
        if (i < 0) {
            return null;
        }
        Section section = sections.get(i);
        return section.number() == null ? section.title() : section.number() + ". " + section.title();
    }

    private int innermost(int offset) {
        int low = -1;
        int high = sections.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sections.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return holding(low, offset);
    }

    /** From a section outwards, the first that has not ended at an offset. */
    private int holding(int section, int offset) {
        int i = section;
        while (i >= 0 && sections.get(i).end() <= offset) {
            i = outer[i];
        }
        return i;
    }

    /** On the annotation: the sections of the text, as read from its headings. */
    public static final class Key implements CoreAnnotation<Outline> {

        @Override
        public Class<Outline> getType() {
            return Outline.class;
        }
    }
}
