package it.trama.shared.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Languages and sentences: each module brings {@code messages/<module>_it.properties} and {@code _en}. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new SoundParameters()).order(Ordered.HIGHEST_PRECEDENCE);
    }

    /** A day in an address or a form: one that the calendar has, in a year that somebody can mean. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatter(new GivenDay());
    }

    /** The language chosen in the profile, kept by the browser; otherwise the one that the browser asks for. */
    @Bean
    LocaleResolver localeResolver() {
        var spoken = new AcceptHeaderLocaleResolver();
        spoken.setSupportedLocales(List.of(Locale.ITALIAN, Locale.ENGLISH));
        spoken.setDefaultLocale(Locale.ITALIAN);
        var chosen = new CookieLocaleResolver("lingua");
        chosen.setDefaultLocaleFunction(spoken::resolveLocale);
        chosen.setCookieMaxAge(Duration.ofDays(365));
        chosen.setCookieHttpOnly(true);
        chosen.setCookieSameSite("Lax");
        chosen.setRejectInvalidCookies(false);
        return chosen;
    }

    @Bean
    MessageSource messageSource() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_it.properties");
        var source = new ResourceBundleMessageSource();
        source.setBasenames(Arrays.stream(files)
                .map(file -> "messages/" + String.valueOf(file.getFilename()).replace("_it.properties", ""))
                .distinct()
                .toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setDefaultLocale(Locale.ITALIAN);
        source.setAlwaysUseMessageFormat(true);
        Words.speakFrom(source);
        return source;
    }
}
