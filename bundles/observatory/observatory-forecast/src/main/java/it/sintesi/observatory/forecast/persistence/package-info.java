/** Tables of the schema forecasts. */
package it.sintesi.observatory.forecast.persistence;
