/** Series, models, backtest: pure. */
package it.sintesi.observatory.forecast.domain;
