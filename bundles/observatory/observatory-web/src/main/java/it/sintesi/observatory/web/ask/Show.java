package it.sintesi.observatory.web.ask;

/** How an answer is shown. */
public enum Show {
    TABLE, LINE, BAR, HEAT, MAP
}
