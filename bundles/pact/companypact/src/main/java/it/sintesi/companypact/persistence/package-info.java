/** Tables of the area. */
package it.sintesi.companypact.persistence;
