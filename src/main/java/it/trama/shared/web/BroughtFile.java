package it.trama.shared.web;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file that came with a form: its name without the folders of whoever sent it. */
public record BroughtFile(String name, byte[] bytes) {
    /** Empty when no file was chosen. */
    public static Optional<BroughtFile> of(@Nullable MultipartFile file) throws IOException {
        var name = file == null ? null : file.getOriginalFilename();
        return file == null || name == null || name.isEmpty()
                ? Optional.empty()
                : Optional.of(new BroughtFile(name.replaceAll(".*[/\\\\]", ""), file.getBytes()));
    }
}
