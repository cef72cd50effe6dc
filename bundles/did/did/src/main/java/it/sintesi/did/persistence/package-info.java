/** Tables of the schema dids. */
package it.sintesi.did.persistence;
