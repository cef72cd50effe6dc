package it.sintesi.exchange.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * To whom a communication goes: ministry, region, INPS and INAIL (multiple effectiveness of the communication, art. 4-bis c. 6
 * D.Lgs. 181/2000), and the region of the worker's domicile when that is another one. A communication that another node notified to us
 * has already been told by it and goes to nobody.
 */
public final class Addressees {

    private static final String NOTIFIED = "NOTIFICATION";

    private final String ownRegion;
    private final Function<String, Optional<String>> regionOfMunicipality;

    /**
     * @param ownRegion            name of our region as in the list of municipalities
     * @param regionOfMunicipality name of the region of a municipality, by its Belfiore code
     */
    public Addressees(String ownRegion, Function<String, Optional<String>> regionOfMunicipality) {
        this.ownRegion = ownRegion;
        this.regionOfMunicipality = regionOfMunicipality;
    }

    /** One partner, with who stands behind it. */
    public record Addressee(String partner, String recipient) {
    }

    /**
     * The partners of a communication.
     *
     * @param channel  way by which it came in
     * @param domicile municipality of the worker's domicile, or null
     */
    public List<Addressee> of(String channel, String domicile) {
        if (NOTIFIED.equals(channel)) {
            return List.of();
        }
        List<Addressee> found = new ArrayList<>();
        found.add(new Addressee(PartnerCodes.MINISTRY, ""));
        found.add(new Addressee(PartnerCodes.REGION, ""));
        found.add(new Addressee(PartnerCodes.INPS, ""));
        found.add(new Addressee(PartnerCodes.INAIL, ""));
        Optional.ofNullable(domicile).flatMap(regionOfMunicipality).filter(region -> !region.equalsIgnoreCase(ownRegion))
                .ifPresent(region -> found.add(new Addressee(PartnerCodes.OTHER_REGION, region)));
        return found;
    }
}
