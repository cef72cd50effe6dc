/** Pages of the forecasts. */
package it.sintesi.observatory.forecast.web;
