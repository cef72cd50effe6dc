/** Tables of the area. */
package it.sintesi.conditionality.persistence;
