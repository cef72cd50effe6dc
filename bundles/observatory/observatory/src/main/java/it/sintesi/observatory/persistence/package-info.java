/** Tables of the area. */
package it.sintesi.observatory.persistence;
