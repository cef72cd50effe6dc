/** External sources of the observatory, loaded from files. */
package it.sintesi.observatory.sources;
