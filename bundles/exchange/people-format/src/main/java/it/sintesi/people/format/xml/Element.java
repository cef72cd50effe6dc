package it.sintesi.people.format.xml;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a component of a record stands in the document; components come in the order of the schema. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Element {

    /** Name of the element. */
    String value();

    /** True when an absent value is written as an element with {@code xsi:nil} instead of being left out. */
    boolean nil() default false;

    /** Name of the element around a list: written once, read as often as it comes; empty when the entries stand by themselves. */
    String list() default "";
}
