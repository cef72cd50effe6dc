/** Tables of the area. */
package it.sintesi.guidance.persistence;
