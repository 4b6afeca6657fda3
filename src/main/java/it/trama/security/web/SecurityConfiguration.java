package it.trama.security.web;

import it.trama.security.KeptForms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sign-in, headers, and the two gates that each request passes: its district, and whether the address is for its role. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration implements WebMvcConfigurer {
    /** Fonts as data: the style sheet of Bootstrap Italia carries one, of its video player, which the browser opens at once. */
    private static final String CSP = "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
            + " frame-ancestors 'none'; img-src 'self' data:; font-src 'self' data:";

    private final AllowedInterceptor allowed;
    private final LocaleResolver languages;
    private final KeptForms forms;
    private final KeptFormBack back;

    SecurityConfiguration(AllowedInterceptor allowed, LocaleResolver languages, KeptForms forms, KeptFormBack back) {
        this.languages = languages;
        this.forms = forms;
        this.back = back;
        this.allowed = allowed;
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(Customizer.withDefaults())
                .requestCache(cache -> cache.disable())
                .exceptionHandling(problems -> problems.accessDeniedHandler(this::refuse))
                .logout(logout -> logout.logoutUrl("/esci").logoutSuccessUrl("/entra"))
                .headers(SecurityConfiguration::headers)
                .addFilterAfter(new DistrictFilter(languages, forms), AuthorizationFilter.class)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CSP))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("geolocation=(), camera=(), microphone=(), payment=()"))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    /**
     * A form whose token is not ours: nearly always one that was left open until its session had ended. Who has signed in again
     * meanwhile, from another window, finds it on its page at once.
     */
    private void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
            throws IOException {
        var operator = DistrictFilter.operator();
        var kept = forms.keep(request);
        if (operator == null) {
            goOn(request, response, SignInController.EXPIRED_DOOR);
        } else if (kept.isPresent() && kept.get().account().equals(operator.account())) {
            goOn(request, response, kept.get().address());
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void goOn(HttpServletRequest request, HttpServletResponse response, String address)
            throws IOException {
        if ("true".equals(request.getHeader("HX-Request"))) {
            response.setHeader("HX-Redirect", address);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(address);
        }
    }

    /** There are no other users than ours: without this Spring Boot would invent one and print its password. */
    @Bean
    UserDetailsService nobodyElse() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(allowed);
        registry.addInterceptor(back);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new OperatorArgument());
        resolvers.add(back);
    }
}
