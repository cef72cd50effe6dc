/** Tables of the schema {@code citizen}. */
package it.sintesi.citizen.persistence;
