/** Tables of the schema {@code helpdesk}. */
package it.sintesi.helpdesk.persistence;
