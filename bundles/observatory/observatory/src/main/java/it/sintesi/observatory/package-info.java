/** The warehouse of the observatory. */
package it.sintesi.observatory;
