package it.trama.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, one for the whole run; each journey has a window of its own and keeps its pictures in target/pictures. */
public final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("TRAMA_CHROMIUM", "/usr/bin/chromium"));
    private static final Path PICTURES = Path.of("target/pictures");
    private static final String AXE = axe();
    private static com.microsoft.playwright.Browser chromium;
    private final BrowserContext context;
    private final Page page;
    private final String address;

    private Browser(int port, com.microsoft.playwright.Browser.NewContextOptions options) {
        address = "http://127.0.0.1:" + port;
        context = chromium().newContext(options.setLocale("it-IT").setTimezoneId("Europe/Rome"));
        context.setDefaultTimeout(15_000);
        page = context.newPage();
    }

    /** A window on a desk. */
    public static Browser desk(int port) {
        return new Browser(port, new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1440, 1000));
    }

    /** A window on a desk, with scripts switched off. */
    public static Browser withoutScripts(int port) {
        return new Browser(
                port,
                new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(1440, 1000)
                        .setJavaScriptEnabled(false));
    }

    public static Browser phone(int port) {
        return new Browser(port, new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(390, 844));
    }

    public Page page() {
        return page;
    }

    public Browser open(String path) {
        page.navigate(address + path);
        return this;
    }

    /** Signs in by the form, as a person does. */
    public Browser signIn(String user, String password) {
        open("/entra");
        page.locator("#username").fill(user);
        page.locator("#password").fill(password);
        page.locator("main form button[type=submit]").first().click();
        return this;
    }

    /** The page has no violation of WCAG 2.2 AA that axe can see, and does not scroll sideways. */
    public Browser accessible() {
        page.evaluate(AXE);
        @SuppressWarnings("unchecked")
        var violations = (List<String>) page.evaluate("""
                async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}))
                  .violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(' | '))
                """);
        assertThat(violations).as(page.url()).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling on " + page.url())
                .isTrue();
        return this;
    }

    public Browser picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-dev-shm-usage",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync",
                                    "--no-first-run")));
        }
        return chromium;
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("axe.min.js is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
