/** Tables of the area. */
package it.sintesi.pact.persistence;
