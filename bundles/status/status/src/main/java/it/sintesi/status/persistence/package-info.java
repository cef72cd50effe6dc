/** Tables of the schema statuses. */
package it.sintesi.status.persistence;
