package vn.xabao.extract.header;

import vn.xabao.extract.gazetteer.AdministrativeUnit;
import vn.xabao.extract.gazetteer.Gazetteer;
import vn.xabao.extract.report.Place.Basis;

/**
 * A unit that the document may be about, with what speaks for it.
 *
 * @param own the name it was found by
 * @param header points from head, title, closing and recipients
 * @param body points from districts and provinces named in the text
 * @param path points from folders
 * @param neighbours points from other communes named that lie in the same district
 * @param malus for a type, spelling or list that is not quite the document's
 */
record Candidate(AdministrativeUnit unit, OwnName own, double header, double body, double path, double neighbours,
        double malus) {

    /** What speaks for this unit among those of its name. */
    double evidence() {
        return header + body + path + neighbours;
    }

    /** Whether the document spells it as another name. */
    boolean isMisspelt() {
        return !Gazetteer.get().named(unit.list(), unit.level(), own.name()).contains(unit);
    }

    double total() {
        return own.weight() + evidence() - malus;
    }

    /** What told this one from the other most. */
    Basis over(Candidate other) {
        double h = header + own.weight() - other.header - other.own.weight();
        double b = body - other.body;
        double p = path - other.path;
        double n = neighbours - other.neighbours;
        double most = Math.max(Math.max(h, b), Math.max(p, n));
        return most == h ? Basis.HEADER : most == b ? Basis.BODY : most == n ? Basis.NEIGHBOURS : Basis.PATH;
    }
}
