package it.trama.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The file outside the database that remembers links of a district's chain, one a line: {@code number hash}. It only
 * grows, so that a chain that was cut and continued still contradicts it.
 */
final class Anchor {
    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64})");
    private final Path file;

    Anchor(Path folder, UUID district) {
        this.file = folder.resolve(district + ".txt");
    }

    /**
     * What the file says.
     *
     * @param hashes by number
     * @param unreadable lines that are not of ours, or that contradict an earlier one
     */
    record Memory(TreeMap<Long, String> hashes, long unreadable) {
        long last() {
            return hashes.isEmpty() ? 0 : hashes.lastKey();
        }

        boolean holds(Link link) {
            return link.hex().equals(hashes.get(link.number()));
        }
    }

    Memory read() {
        var hashes = new TreeMap<Long, String>();
        var unreadable = 0L;
        if (Files.exists(file)) {
            try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
                unreadable = lines.filter(line -> !remember(line, hashes)).count();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Memory(hashes, unreadable);
    }

    private static boolean remember(String line, Map<Long, String> hashes) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            return false;
        }
        var before = hashes.putIfAbsent(Long.valueOf(parts.group(1)), parts.group(2));
        return before == null || before.equals(parts.group(2));
    }

    void append(Link link) {
        try {
            Files.createDirectories(file.getParent());
            var line = "%d %s\n".formatted(link.number(), link.hex());
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("L’ancora del registro non si scrive: " + file, e);
        }
    }
}
