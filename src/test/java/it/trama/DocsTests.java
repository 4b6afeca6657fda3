package it.trama;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents tell the truth where a machine can see it: links, commands, variables, names of tests and classes. */
class DocsTests {
    private static final Path CONFIGURATION = Path.of("docs/reference/configuration.md");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern COMMAND = Pattern.compile("\\./trama ([a-z]+)");
    private static final Pattern VARIABLE = Pattern.compile("\\bTRAMA_[A-Z_]+[A-Z]\\b");
    private static final Pattern PROPERTY = Pattern.compile("\"trama\\.((?:db|home|demo)[a-z.-]*)\"");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]+[A-Z]\\w+(?:Tests|Journey|Policy|Sql|Manager))`");

    @Test
    void linksLeadSomewhere() {
        var broken = new ArrayList<String>();
        var seen = 0;
        for (var document : documents()) {
            for (var link : LINK.matcher(SourceFiles.text(document)).results().toList()) {
                seen++;
                if (!leads(document, link.group(1))) {
                    broken.add(document + ": " + link.group(1));
                }
            }
        }
        assertThat(seen).isGreaterThan(30);
        assertThat(broken).isEmpty();
    }

    private static boolean leads(Path from, String link) {
        if (link.matches("[a-z]+:.*")) {
            return true;
        }
        var parts = link.split("#", 2);
        var target = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]);
        return Files.exists(target)
                && (parts.length == 1 || anchors(SourceFiles.text(target)).contains(parts[1]));
    }

    /** As a forge makes them from headings. */
    private static Set<String> anchors(String text) {
        return text.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
                .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .collect(toSet());
    }

    @Test
    void commandsAreThoseOfTheLauncher() throws IOException, InterruptedException {
        var help = new ProcessBuilder("sh", "trama", "help").start();
        var known = found(COMMAND, new String(help.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertThat(help.waitFor()).isZero();
        assertThat(known).contains("test", "check");
        assertThat(foundInDocuments(COMMAND)).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void variablesAreReadByTheCodeAndAllAreDescribed() {
        var read = new TreeSet<String>();
        for (var file : sources()) {
            var text = SourceFiles.text(file);
            read.addAll(VARIABLE.matcher(text).results().map(m -> m.group()).toList());
            found(PROPERTY, text)
                    .forEach(name ->
                            read.add("TRAMA_" + name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_")));
        }
        assertThat(read).contains("TRAMA_HOME", "TRAMA_DB_OWNER_PASSWORD");
        var described =
                VARIABLE.matcher(SourceFiles.text(CONFIGURATION)).results().map(m -> m.group());
        assertThat(described.collect(toSet())).isEqualTo(read);
    }

    @Test
    void namedTypesExist() {
        var existing = Stream.concat(
                        SourceFiles.under(SourceFiles.JAVA, ".java").stream(),
                        SourceFiles.under(Path.of("src/test/java"), ".java").stream())
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(toSet());
        assertThat(foundInDocuments(TYPE)).hasSizeGreaterThan(5).isSubsetOf(existing);
    }

    private static Set<String> foundInDocuments(Pattern pattern) {
        return documents().stream()
                .flatMap(document -> found(pattern, SourceFiles.text(document)).stream())
                .collect(toSet());
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(m -> m.group(1)).collect(toSet());
    }

    private static List<Path> documents() {
        return Stream.concat(
                        Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")
                                .map(Path::of),
                        SourceFiles.under(Path.of("docs"), ".md").stream())
                .toList();
    }

    private static List<Path> sources() {
        return Stream.of(
                        Stream.of(Path.of("trama"), Path.of("src/main/resources/application.properties")),
                        SourceFiles.under(SourceFiles.JAVA, ".java").stream(),
                        SourceFiles.under(Path.of("src/test/java/it/trama/testing"), ".java").stream())
                .flatMap(files -> files)
                .toList();
    }
}
