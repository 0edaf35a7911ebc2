package vn.xabao.extract.header;

import vn.xabao.extract.gazetteer.AdministrativeUnit;
import vn.xabao.extract.report.Place.Basis;

/**
 * A unit that the document may be about, with what speaks for it.
 *
 * @param header points from head, title, closing and recipients
 * @param body points from districts and provinces named in the text
 * @param path points from folders
 * @param neighbours points from other communes named that lie in the same district
 * @param malus for a type or spelling that is not quite the document's
 */
record Candidate(AdministrativeUnit unit, double header, double body, double path, double neighbours, double malus) {

    double evidence() {
        return header + body + path + neighbours;
    }

    double total() {
        return evidence() - malus;
    }

    /** What told this one from the other most. */
    Basis over(Candidate other) {
        double h = header - other.header;
        double b = body - other.body;
        double p = path - other.path;
        double n = neighbours - other.neighbours;
        double most = Math.max(Math.max(h, b), Math.max(p, n));
        return most == h ? Basis.HEADER : most == b ? Basis.BODY : most == n ? Basis.NEIGHBOURS : Basis.PATH;
    }
}
