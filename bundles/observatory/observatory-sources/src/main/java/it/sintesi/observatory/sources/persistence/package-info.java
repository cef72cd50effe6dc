/** Tables of the schema sources. */
package it.sintesi.observatory.sources.persistence;
