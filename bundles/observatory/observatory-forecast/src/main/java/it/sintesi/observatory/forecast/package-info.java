/** Forecasts of monthly measures. */
package it.sintesi.observatory.forecast;
