package it.trama.shared.district;

import it.trama.shared.district.DistrictEvent.Origin;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.modulith.events.ApplicationModuleListener;

/**
 * Reopens the district and the actor of an event around the listeners that hear it on another thread: inside the
 * asynchronous call, outside the transaction. Without it row security would show them nothing, in silence.
 */
@Configuration(proxyBeanMethods = false)
class ListenerConfiguration {
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor reopenDistrict() {
        var advisor = new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forMethodAnnotation(ApplicationModuleListener.class),
                (org.aopalliance.intercept.MethodInterceptor) ListenerConfiguration::reopened);
        // The transaction's advice has the lowest precedence, and is the innermost.
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return advisor;
    }

    private static @Nullable Object reopened(MethodInvocation listener) throws Throwable {
        if (!(listener.getArguments()[0] instanceof DistrictEvent event)) {
            throw new IllegalStateException(listener.getMethod() + " hears an event that is not a DistrictEvent");
        }
        return in(event.origin(), listener);
    }

    private static @Nullable Object in(Origin origin, MethodInvocation listener) throws Throwable {
        var actor = origin.actor();
        return CurrentDistrict.<@Nullable Object, Throwable>call(
                origin.district(),
                () -> actor == null ? listener.proceed() : CurrentActor.call(actor, listener::proceed));
    }
}
