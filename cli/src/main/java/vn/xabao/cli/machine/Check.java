package vn.xabao.cli.machine;

import java.util.List;

/**
 * One thing a machine needs.
 *
 * @param id also the key of its words: {@code doctor.<id>.<state>}
 * @param details what the words take, in order
 */
public record Check(String id, State state, List<Object> details) {

    public enum State {
        GOOD, NOTE, BAD
    }

    public Check {
        details = List.copyOf(details);
    }

    static Check of(String id, State state, Object... details) {
        return new Check(id, state, List.of(details));
    }
}
