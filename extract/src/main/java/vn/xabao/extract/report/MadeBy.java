package vn.xabao.extract.report;

/**
 * What made a record.
 *
 * @param xabao the program's version
 * @param parser fingerprint of the reading stage
 * @param rules fingerprint of the rules and tables
 */
public record MadeBy(String xabao, String parser, String rules) {
}
