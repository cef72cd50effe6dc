package it.sintesi.observatory.web.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where the municipalities of the province lie. Computed from openpolis/geojson-italy (limits by ISTAT), CC BY 4.0. */
public final class Centroids {

    private static final List<Place> ALL = read();

    private Centroids() {
    }

    /**
     * A municipality.
     *
     * @param code      Belfiore code
     * @param name      its name
     * @param latitude  degrees north, WGS84
     * @param longitude degrees east, WGS84
     */
    public record Place(String code, String name, double latitude, double longitude) {
    }

    /** All of them, in the order of the national code. */
    public static List<Place> all() {
        return ALL;
    }

    private static List<Place> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Centroids.class.getResourceAsStream("centroids.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",")).map(f -> new Place(f[1], f[2], Double.parseDouble(f[3]), Double.parseDouble(f[4]))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
