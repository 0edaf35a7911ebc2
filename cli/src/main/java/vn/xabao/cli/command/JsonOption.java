package vn.xabao.cli.command;

import picocli.CommandLine.Option;

/** {@code --json}: one object a line for programs instead of words for people. */
final class JsonOption {

    @Option(names = "--json")
    boolean json;
}
