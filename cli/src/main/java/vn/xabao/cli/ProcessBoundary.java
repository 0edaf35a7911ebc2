package vn.xabao.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The one method where the process begins and ends: it alone may touch the standard streams and exit. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@interface ProcessBoundary {
}
