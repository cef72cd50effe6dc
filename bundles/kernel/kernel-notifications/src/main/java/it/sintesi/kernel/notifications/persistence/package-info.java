/** Tables of the schema {@code notifications}. */
package it.sintesi.kernel.notifications.persistence;
