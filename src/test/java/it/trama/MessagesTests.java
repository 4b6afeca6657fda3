package it.trama;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTests {
    private static final Pattern USED = Pattern.compile("\\bt\\(\\s*\"([a-z][\\w.-]*)\"\\s*[,)]");
    private static final Pattern ACT =
            Pattern.compile("\\b(?:wrote|read)\\(\\s*\"([a-z][\\w.-]*[a-z])\",\\s*\"([a-z ]+)\"");
    private static final Pattern HOLE = Pattern.compile("\\{\\d");

    @Test
    void everySentenceStandsInBothLanguagesWithTheSameHoles() throws IOException {
        var files = SourceFiles.under(SourceFiles.MESSAGES, "_it.properties");
        assertThat(files).hasSizeGreaterThan(2);
        for (var file : files) {
            var italian = load(file);
            var english = load(Path.of(file.toString().replace("_it.", "_en.")));
            assertThat(english.stringPropertyNames()).as(file.toString()).isEqualTo(italian.stringPropertyNames());
            for (var key : italian.stringPropertyNames()) {
                assertThat(holes(english.getProperty(key))).as(key).isEqualTo(holes(italian.getProperty(key)));
            }
        }
    }

    @Test
    void noSentenceIsMissingAndNoneIsWrittenTwice() throws IOException {
        var known = new HashSet<String>();
        for (var file : SourceFiles.under(SourceFiles.MESSAGES, "_it.properties")) {
            for (var key : load(file).stringPropertyNames()) {
                assertThat(known.add(key)).as(key + " is in two bundles").isTrue();
            }
        }
        var missing = new ArrayList<String>();
        var sources = new ArrayList<>(SourceFiles.under(SourceFiles.TEMPLATES, ".jte"));
        sources.addAll(SourceFiles.under(SourceFiles.JAVA, ".java"));
        for (var file : sources) {
            USED.matcher(SourceFiles.text(file))
                    .results()
                    .map(m -> m.group(1))
                    .filter(key -> !known.contains(key))
                    .forEach(key -> missing.add(file + ": " + key));
        }
        assertThat(missing).isEmpty();
    }

    /** Otherwise the register of accesses would show the key. */
    @Test
    void everyActOfTheRegisterAndItsThingHaveWords() throws IOException {
        var known = new HashSet<String>();
        for (var file : SourceFiles.under(SourceFiles.MESSAGES, "_it.properties")) {
            known.addAll(load(file).stringPropertyNames());
        }
        var wanted = new HashSet<String>();
        for (var file : SourceFiles.under(SourceFiles.JAVA, ".java")) {
            ACT.matcher(SourceFiles.text(file)).results().forEach(m -> {
                wanted.add("act." + m.group(1));
                wanted.add("subject." + m.group(2).replace(' ', '-'));
            });
        }
        assertThat(wanted).hasSizeGreaterThan(40);
        assertThat(known).containsAll(wanted);
    }

    /** MessageFormat takes a straight apostrophe for a quote: the typographic one is meant. */
    @Test
    void noSentenceHoldsAStraightApostrophe() throws IOException {
        for (var file : SourceFiles.under(SourceFiles.MESSAGES, ".properties")) {
            assertThat(load(file).values())
                    .as(file.toString())
                    .noneMatch(text -> text.toString().contains("'"));
        }
    }

    private static Set<String> holes(String text) {
        var found = new HashSet<String>();
        HOLE.matcher(text).results().forEach(m -> found.add(m.group()));
        return found;
    }

    private static Properties load(Path file) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(SourceFiles.text(file)));
        return properties;
    }
}
