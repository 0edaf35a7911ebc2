package vn.xabao.ingest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the one place of the module that touches the process's own streams. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface ProcessBoundary {
}
