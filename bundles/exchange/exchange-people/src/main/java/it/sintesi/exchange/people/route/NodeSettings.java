package it.sintesi.exchange.people.route;

/**
 * Where the national node and INPS are.
 *
 * @param url          declarations, records and questions
 * @param questionsUrl what became of a message, and lists of a day; empty when the node does not tell
 * @param inpsUrl      notices of sanctions
 */
public record NodeSettings(String url, String questionsUrl, String inpsUrl) {
}
