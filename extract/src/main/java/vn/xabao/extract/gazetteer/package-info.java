/**
 * The administrative units of Viet Nam: {@link vn.xabao.extract.gazetteer.Gazetteer} reads two lists, one in force until
 * June 2025 and one since ({@link vn.xabao.extract.gazetteer.UnitList}), and finds
 * {@link vn.xabao.extract.gazetteer.AdministrativeUnit}s by code, by name in any spelling
 * ({@link vn.xabao.extract.gazetteer.NameKey}) and by what became of them. Words before a name are
 * {@link vn.xabao.extract.gazetteer.TypeWord}s. Other modules may use this package.
 */
@NullMarked
package vn.xabao.extract.gazetteer;

import org.jspecify.annotations.NullMarked;
