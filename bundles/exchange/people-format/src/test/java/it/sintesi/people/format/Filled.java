package it.sintesi.people.format;

import it.sintesi.people.format.xml.Element;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Messages with every field filled, so that one that is forgotten anywhere shows. */
final class Filled {

    static final String PERSON = "PRVNNA85S62D918Y";
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("identificativosap", "BS00000042K"), Map.entry("codiceentetit", "B157X000001"), Map.entry("tipovariazione", "01"), Map.entry("codicefiscale", PERSON),
            Map.entry("CodiceFiscale", PERSON), Map.entry("CodiceFiscaleLavoratore", PERSON), Map.entry("CodiceFiscalePIVAUltimaAzienda", "99000010175"), Map.entry("sesso", "F"), Map.entry("Genere", "F"),
            Map.entry("codcomune", "D918"), Map.entry("codcittadinanza", "000"), Map.entry("codtipodocumento", "1"), Map.entry("cap", "25063"), Map.entry("email", "anna@example.org"),
            Map.entry("codstatooccupazionale", "DI"), Map.entry("codstatus", "DS"), Map.entry("categoria297", "A"), Map.entry("anzianita", "12"), Map.entry("tipoingresso", "D"), Map.entry("tipolista", "1"),
            Map.entry("codprovincia", "017"), Map.entry("obbligoformativo", "01"), Map.entry("categorieprotette", "01"), Map.entry("indiceisee", "1.25"), Map.entry("codateco", "25.62"), Map.entry("codprofessione", "6.2.2.3.1"),
            Map.entry("tipocontratto", "A.01.00"), Map.entry("categoriainquadramento", "1"), Map.entry("assunzioneLegge68", "NO"), Map.entry("lavInMobilita", "NO"), Map.entry("lavoroStagionale", "SI"), Map.entry("lavoroInAgricoltura", "NO"),
            Map.entry("codmodalitalavoro", "F"), Map.entry("codlivelloistruzione", "40"), Map.entry("codcomunefrequenza", "B157"), Map.entry("riconosciutoin", "IT"), Map.entry("votazione", "90"), Map.entry("annotermine", "2004"),
            Map.entry("annofrequentato", "2003"), Map.entry("annofrequenza", "2002"), Map.entry("codregione", "03"), Map.entry("codtipologiadurata", "O"), Map.entry("certificazioniattestati", "Q"), Map.entry("stage", "SI"), Map.entry("codlingua", "ENG"),
            Map.entry("codlivelloletto", "B2"), Map.entry("codlivelloscritto", "B1"), Map.entry("codlivelloparlato", "B1"), Map.entry("codconoscenzainformatica", "01"), Map.entry("codgrado", "3"), Map.entry("codalbo", "A1"), Map.entry("codpatenteguida", "B"),
            Map.entry("codpatentino", "01"), Map.entry("tipo_attivita", "A02"), Map.entry("tipologia_durata", "M"), Map.entry("titolo_progetto", "01"), Map.entry("codice_ente_promotore", "B157X000001"), Map.entry("identificativo_politica", "100000002AW"),
            Map.entry("identificativo_presa_in_carico", "100000002AW"), Map.entry("evento", "02"), Map.entry("TipoEvento", "C"), Map.entry("Applicazione", "NCN"), Map.entry("CodiceEntePromotore", "B157X000001"), Map.entry("Esito", "E100"),
            Map.entry("TipoOperazione", "I"), Map.entry("CodiceUnivocoCPI", "B157X000001"), Map.entry("CodiceComuneDomicilio", "D918"), Map.entry("ProvinciaDomicilio", "BS"), Map.entry("CapDomicilio", "25063"), Map.entry("corsostudio", "30101"));

    private Filled() {
    }

    static <T extends Record> T of(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(Arrays.stream(components).map(Filled::value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(RecordComponent component) {
        String element = component.getAnnotation(Element.class).value();
        if (component.getType() == List.class) {
            Class<?> entry = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return List.of(single(entry, element), single(entry, element));
        }
        return single(component.getType(), element);
    }

    private static Object single(Class<?> type, String element) {
        if (type.isRecord()) {
            return of(type.asSubclass(Record.class));
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).filter(one -> one.toString().equals(VALUES.get(element))).findFirst().orElseThrow();
        }
        return Map.<Class<?>, Object>of(LocalDate.class, LocalDate.of(2026, 3, 2), OffsetDateTime.class, OffsetDateTime.parse("2026-03-02T08:30:00+01:00"), Integer.class, 40, Long.class, 123456789012L,
                Boolean.class, true, BigDecimal.class, new BigDecimal("0.4321"), String.class, VALUES.getOrDefault(element, "È <& " + element.substring(0, Math.min(4, element.length())))).get(type);
    }
}
