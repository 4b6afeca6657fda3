package it.trama.shared.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A file that the reader takes away. */
public final class FileAnswer {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private FileAnswer() {}

    public static ResponseEntity<byte[]> of(String name, String type, byte[] bytes) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .body(bytes);
    }

    public static ResponseEntity<byte[]> xlsx(String name, byte[] bytes) {
        return of(name, XLSX, bytes);
    }

    /** For an answer that is written while it is read. */
    public static String disposition(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
