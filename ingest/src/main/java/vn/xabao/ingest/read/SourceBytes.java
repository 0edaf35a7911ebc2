package vn.xabao.ingest.read;

/**
 * One file in memory.
 *
 * @param name the file's own name, for messages
 * @param mediaType as detected, without parameters
 */
public record SourceBytes(String name, String mediaType, byte[] bytes) {
}
