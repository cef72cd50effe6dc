/** The load client of {@code ./sintesi bench}: measures a running distribution beside a reference that does the same work. */
package it.sintesi.bench;
