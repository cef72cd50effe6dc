/** Use cases: make a forecast, read forecasts beside what then happened. */
package it.sintesi.observatory.forecast.application;
