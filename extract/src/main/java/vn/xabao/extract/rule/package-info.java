/**
 * Rules as data: a rule file becomes patterns, patterns find numbers, the best reading of each number becomes a candidate.
 */
@NullMarked
package vn.xabao.extract.rule;

import org.jspecify.annotations.NullMarked;
