package it.trama;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The limits of size that keep the code readable in an evening. */
class HouseStyleTests {
    private static final Pattern FORBIDDEN = Pattern.compile(
            "TODO|FIXME|XXX|UnsupportedOperationException|LocalDate\\.now\\(|Instant\\.now\\(\\)|@author");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^public (?:static |final |abstract |sealed )*(?:class|record|interface|enum|@interface) ");
    private static final List<Method> METHODS = new ArrayList<>();

    /** A method and its size, in lines from its name to its brace. */
    private record Method(String file, String name, long lines, int parameters, boolean constructor) {}

    @BeforeAll
    static void parse() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, null, null);
        var sources = files.getJavaFileObjectsFromPaths(SourceFiles.under(SourceFiles.JAVA, ".java"));
        var task = (JavacTask) compiler.getTask(null, files, null, List.of("--release=25"), null, sources);
        var positions = Trees.instance(task).getSourcePositions();
        for (var unit : task.parse()) {
            new Sizes(unit, positions).scan(unit, null);
        }
    }

    @Test
    void methodsFitInASight() {
        assertThat(METHODS).hasSizeGreaterThan(100);
        assertThat(METHODS).filteredOn(m -> m.lines > 30).isEmpty();
        var sorted = METHODS.stream().mapToLong(Method::lines).sorted().toArray();
        assertThat(sorted[sorted.length * 9 / 10])
                .as("90th percentile of method length")
                .isLessThanOrEqualTo(14);
    }

    @Test
    void methodsTakeAtMostFiveParameters() {
        assertThat(METHODS)
                .filteredOn(m -> m.parameters > 5 && !handler(m) && !m.constructor)
                .isEmpty();
        assertThat(METHODS).filteredOn(m -> m.parameters > 12).isEmpty();
    }

    /** Handlers of Spring MVC list what they want of the request. */
    private static boolean handler(Method method) {
        return method.file.endsWith("Controller.java") && method.parameters <= 8;
    }

    @Test
    void filesHoldOneNoun() {
        var files = SourceFiles.under(SourceFiles.JAVA, ".java");
        assertThat(files).hasSizeGreaterThan(30);
        assertThat(files)
                .filteredOn(file -> SourceFiles.text(file).lines().count() > 250)
                .isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(SourceFiles.under(SourceFiles.JAVA, ".java"))
                .allSatisfy(file -> assertThat(SourceFiles.text(file)).doesNotContainPattern(FORBIDDEN));
    }

    @Test
    void everyPublicTypeSaysWhatItStandsFor() {
        for (var file : SourceFiles.under(SourceFiles.JAVA, ".java")) {
            var text = SourceFiles.text(file);
            var type = PUBLIC_TYPE.matcher(text);
            if (type.find()) {
                assertThat(text.substring(0, type.start())).as(file.toString()).contains("/**");
            }
        }
    }

    private static final class Sizes extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Sizes(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            // Annotations stand above the method: they are not of its length.
            var start =
                    positions.getStartPosition(unit, method.getReturnType() == null ? method : method.getReturnType());
            var end = positions.getEndPosition(unit, method);
            if (start >= 0 && end > start && method.getBody() != null) {
                var lines =
                        unit.getLineMap().getLineNumber(end) - unit.getLineMap().getLineNumber(start) + 1;
                var constructor = method.getName().contentEquals("<init>");
                METHODS.add(new Method(
                        unit.getSourceFile().getName(),
                        method.getName().toString(),
                        lines,
                        method.getParameters().size(),
                        constructor));
            }
            return super.visitMethod(method, nothing);
        }
    }
}
