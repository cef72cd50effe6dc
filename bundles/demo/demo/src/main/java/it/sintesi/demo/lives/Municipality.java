package it.sintesi.demo.lives;

/**
 * A municipality of the province.
 *
 * @param code     Belfiore code
 * @param name     name
 * @param postcode one of its postcodes
 * @param weight   how often it is drawn; a weight of the synthetic province, not its population
 * @param zone     {@code PLAIN}, {@code LAKE} (Garda), {@code ISEO} or {@code MOUNTAIN}
 */
public record Municipality(String code, String name, String postcode, int weight, String zone) {
}
