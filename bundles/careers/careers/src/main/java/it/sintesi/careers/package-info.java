/** Puts the area together. */
package it.sintesi.careers;
