/** Use cases: asking, feeding, rebuilding, reconciling. */
package it.sintesi.observatory.application;
