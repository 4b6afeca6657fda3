package it.trama.testing;

import it.trama.shared.district.CurrentDistrict;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Runs the methods of a test on behalf of the Casalasco district. */
public class InDistrict implements InvocationInterceptor {
    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        proceed(test);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        proceed(test);
    }

    private static void proceed(Invocation<Void> test) throws Throwable {
        CurrentDistrict.<Void, Throwable>call(As.CASALASCO, test::proceed);
    }
}
