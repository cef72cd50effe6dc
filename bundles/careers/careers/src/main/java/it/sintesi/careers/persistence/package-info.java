/** Tables of the area. */
package it.sintesi.careers.persistence;
