package it.sintesi.observatory.forecast.application;

import java.util.List;

import it.sintesi.observatory.api.Forecasts;

/**
 * A forecast with what is known about its making.
 *
 * @param forecast the forecast; {@code model} is the id of the model
 * @param by       who made it
 * @param history  months of history
 * @param trials   backtest then, best first
 */
public record KeptForecast(Forecasts.Forecast forecast, String by, int history, List<Forecasts.Trial> trials) {
}
