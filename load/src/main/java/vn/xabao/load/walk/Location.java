package vn.xabao.load.walk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * The place of a file as 16 hexadecimal digits of a hash of its absolute path: an archive remembers which files it
 * knows without holding a path of the machine.
 */
final class Location {

    private static final char UNDECODABLE = '\uFFFD';

    private Location() {
    }

    static String of(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        String name = absolute.toString();
        // The URI holds the bytes of a name that is not valid UTF-8.
        String exact = name.indexOf(UNDECODABLE) < 0 ? name : absolute.toUri().getRawPath();
        byte[] digest = ContentHash.sha256().digest(exact.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 8);
    }
}
