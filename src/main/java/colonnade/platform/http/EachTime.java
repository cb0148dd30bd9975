package colonnade.platform.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that does its work each time, whatever its {@code Idempotency-Key}: its answer is a secret and never kept, or the
 * work comes to the same however often it is done, and takes too long for a transaction.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface EachTime {}
