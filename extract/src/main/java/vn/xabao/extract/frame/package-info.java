/**
 * Reads numbers by what the words of their clause say about them, in whatever order: a frame lists the facets of one
 * kind of thing (a dossier: received or resolved, early or late) with their wordings, and which combination is which
 * indicator.
 */
@NullMarked
package vn.xabao.extract.frame;

import org.jspecify.annotations.NullMarked;
