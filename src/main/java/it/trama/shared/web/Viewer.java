package it.trama.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at the page, as the chrome shows it: the sign-in puts it on each request. Roles by their names.
 *
 * @param csrfParameter the name of the hidden field that every form carries
 * @param writer what a form says of who writes in it, so that it is kept for nobody else
 */
public record Viewer(
        String name,
        String roleLabel,
        String districtName,
        Set<String> roles,
        String csrfParameter,
        String csrfToken,
        String writer) {

    public static @Nullable Viewer of(HttpServletRequest request) {
        return (Viewer) request.getAttribute(Viewer.class.getName());
    }

    public void putOn(HttpServletRequest request) {
        request.setAttribute(Viewer.class.getName(), this);
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }
}
