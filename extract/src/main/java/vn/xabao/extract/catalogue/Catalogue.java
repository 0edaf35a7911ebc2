package vn.xabao.extract.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All indicators by id, in the order of the groups. */
public final class Catalogue {

    private static final Catalogue STANDARD = load();

    private final List<Group> groups;
    private final Map<String, Indicator> byId;

    private Catalogue(File file) {
        groups = List.copyOf(file.groups());
        byId = file.indicators().stream().collect(
                Collectors.toMap(Indicator::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    public static Catalogue standard() {
        return STANDARD;
    }

    public Optional<Indicator> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @throws IllegalArgumentException for an id that is not in the catalogue */
    public Indicator get(String id) {
        Indicator indicator = byId.get(id);
        if (indicator == null) {
            throw new IllegalArgumentException("no such indicator: " + id);
        }
        return indicator;
    }

    public List<Indicator> indicators() {
        return List.copyOf(byId.values());
    }

    public List<Group> groups() {
        return groups;
    }

    private static Catalogue load() {
        return new Catalogue(Resources.yaml(Catalogue.class, "indicators.yaml", File.class));
    }

    public record Group(String id, String labelVi, String labelEn) {
    }

    private record File(List<Group> groups, List<Indicator> indicators) {
    }
}
