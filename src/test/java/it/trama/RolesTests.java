package it.trama;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.testing.As;
import it.trama.testing.TramaTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may go where: one table for all addresses, so that a new one without a decision fails. */
@TramaTest
class RolesTests {
    private static final Path TABLE = Path.of("docs/reference/addresses.csv");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    MockMvcTester web;

    private record Address(
            String method,
            String path,
            String who,
            @Nullable Allowed allowed) {
        String line() {
            return method + "," + path + "," + who;
        }
    }

    private List<Address> addresses() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getValue().getBeanType().getName().startsWith("it.trama."))
                .flatMap(e -> {
                    var allowed = allowed(e.getValue());
                    var methods = e.getKey().getMethodsCondition().getMethods();
                    return e.getKey().getPatternValues().stream()
                            .map(path -> new Address(
                                    methods.isEmpty()
                                            ? "ANY"
                                            : methods.iterator().next().name(),
                                    path,
                                    who(allowed),
                                    allowed));
                })
                .toList();
    }

    private static @Nullable Allowed allowed(HandlerMethod method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Allowed.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Allowed.class);
    }

    private static String who(@Nullable Allowed allowed) {
        if (allowed == null) {
            return "NOBODY HAS DECIDED";
        }
        if (allowed.everyone()) {
            return "everyone";
        }
        return allowed.signedIn()
                ? "signed in"
                : Arrays.stream(allowed.value()).map(Role::name).sorted().collect(joining(" "));
    }

    /** Run with {@code -Dtrama.update=true} to write the table anew, then read what changed. */
    @Test
    void everyAddressIsInTheTable() throws IOException {
        var lines = new TreeSet<>(addresses().stream().map(Address::line).toList());
        var text = "method,address,roles\n" + String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("trama.update")) {
            Files.createDirectories(TABLE.getParent());
            Files.writeString(TABLE, text);
        }
        assertThat(lines).hasSizeGreaterThan(30).noneMatch(line -> line.contains("NOBODY HAS DECIDED"));
        assertThat(Files.readString(TABLE)).isEqualTo(text);
    }

    @Test
    void whatIsNotForARoleIsNotFound() {
        var pages = addresses().stream().filter(a -> a.method().equals("GET")).toList();
        var refused = 0;
        for (var role : Role.values()) {
            for (var address : pages) {
                if (!reaches(address.allowed(), role)) {
                    refused++;
                    assertThat(web.get().uri(concrete(address.path())).with(As.role(role, As.CASALASCO)))
                            .as(role + " " + address.path())
                            .hasStatus(404);
                }
            }
        }
        assertThat(refused).isGreaterThan(50);
    }

    @Test
    void aStrangerIsSentToTheDoor() {
        addresses().stream()
                .filter(a -> a.method().equals("GET") && !who(a.allowed()).equals("everyone"))
                .forEach(address -> assertThat(web.get().uri(concrete(address.path())))
                        .as(address.path())
                        .hasRedirectedUrl("/entra"));
    }

    private static boolean reaches(@Nullable Allowed allowed, Role role) {
        return allowed != null
                && (allowed.everyone()
                        || allowed.signedIn()
                        || Stream.of(allowed.value()).anyMatch(role::equals));
    }

    private static String concrete(String path) {
        return path.replace("{plan}", "PDZ")
                .replace("{number}", "1")
                .replace("{page:[a-z-]+}", "coerenza")
                .replaceAll("\\{[a-z]+:([a-z]+)\\|[^}]*}", "$1")
                .replaceAll("\\{account[^}]*}", "00000000-0000-7000-8000-000000000001")
                .replaceAll("\\{[^}]*}", "obiettivi");
    }
}
