package it.sintesi.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.exchange.domain.Addressees.Addressee;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddresseesTest {

    private final Addressees addressees = new Addressees("Lombardia",
            code -> Optional.ofNullable(Map.of("B157", "Lombardia", "L219", "Piemonte").get(code)));

    @ParameterizedTest
    @CsvSource({
        "SOAP, B157, MINISTRY REGION INPS INAIL",
        "SOAP, , MINISTRY REGION INPS INAIL",
        "REST, L219, MINISTRY REGION INPS INAIL OTHER_REGION",
        "BULK, Z100, MINISTRY REGION INPS INAIL",
        "NOTIFICATION, L219, ''"})
    void sendsToWhomItConcerns(String channel, String domicile, String expected) {
        assertThat(String.join(" ", addressees.of(channel, domicile).stream().map(Addressee::partner).toList())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"L219, Piemonte"})
    void namesTheOtherRegion(String domicile, String region) {
        assertThat(addressees.of("SOAP", domicile)).contains(new Addressee("OTHER_REGION", region));
    }
}
