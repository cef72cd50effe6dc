/** Tables of the schema reception. */
package it.sintesi.reception.persistence;
