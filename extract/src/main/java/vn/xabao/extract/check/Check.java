package vn.xabao.extract.check;

import java.util.List;

/** One way of holding a report against itself. */
interface Check {

    List<Outcome> check(Material material);
}
