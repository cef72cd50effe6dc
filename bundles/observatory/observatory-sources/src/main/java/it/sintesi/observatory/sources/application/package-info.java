/** Use cases: look at a file, import it, undo it. */
package it.sintesi.observatory.sources.application;
