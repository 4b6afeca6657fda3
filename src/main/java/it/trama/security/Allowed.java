package it.trama.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For whom an address exists; for everybody else it is not found. An address without this is for nobody. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {
    Role[] value() default {};

    /** Open to whoever comes, signed in or not. */
    boolean everyone() default false;

    /** Open to whoever is signed in, whatever the role. */
    boolean signedIn() default false;
}
