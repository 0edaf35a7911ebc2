package vn.xabao.extract.header;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids of what reports are on. */
final class Topics {

    private record Topic(String id, Pattern pattern, List<String> hints) {
    }

    private static final Wording WORDING = Wording.DOCUMENT;
    private static final List<Topic> TOPICS = topics();
    private static final JsonNode OF_GOVERNMENT = WORDING.data("topic_of_government");
    /** A topic not named in title or closing line has to be named this often in the text. */
    private static final int ENOUGH = 3;

    private Topics() {
    }

    private static List<Topic> topics() {
        List<Topic> topics = new ArrayList<>();
        for (JsonNode topic : WORDING.data("topics")) {
            topics.add(new Topic(topic.path("id").asText(),
                    WORDING.compile(topic.path("pattern").asText(), Wording.ANY_CASE),
                    Wording.hints(topic.path("has"))));
        }
        return List.copyOf(topics);
    }

    /** The topic named first in the title, otherwise in the closing sentence, otherwise most often in the text. */
    static @Nullable String of(Parts parts, boolean byGovernment) {
        String topic = first(String.join(" ", parts.title()));
        topic = topic == null ? first(parts.closing()) : topic;
        topic = topic == null ? first(String.join(" ", parts.opening())) : topic;
        topic = topic == null ? mostNamed(parts.beginning()) : topic;
        return byGovernment && OF_GOVERNMENT.path("from").asText().equals(topic)
                ? OF_GOVERNMENT.path("to").asText()
                : topic;
    }

    private static @Nullable String first(String text) {
        String first = null;
        int at = text.length();
        for (Topic topic : TOPICS) {
            Matcher m = topic.pattern().matcher(text);
            if (Wording.anyIn(text, topic.hints()) && m.find() && m.start() < at) {
                first = topic.id();
                at = m.start();
            }
        }
        return first;
    }

    private static @Nullable String mostNamed(String text) {
        String most = null;
        long times = ENOUGH - 1;
        for (Topic topic : TOPICS) {
            long count = topic.pattern().matcher(text).results().count();
            if (count > times) {
                most = topic.id();
                times = count;
            }
        }
        return most;
    }
}
