package it.sintesi.did.application;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the national service wants of a profile before it takes a declaration (rule DI-004 of ConferimentoDID). */
final class ProfileNeeds {

    /** Question by variable that the national service never takes without (rule DI-004). */
    private static final Map<String, String> ALWAYS = Map.ofEntries(Map.entry("Eta", "birthDate"), Map.entry("Genere", "sex"), Map.entry("Cittadinanza", "citizenship"),
            Map.entry("TitoloDiStudio", "education"), Map.entry("ProvinciaDiResidenza", "province"), Map.entry("HaMaiAvutoUnLavoro", "everWorked"),
            Map.entry("CondizioneOccupazionaleUnAnnoPrima", "yearAgo"), Map.entry("DaQuantiMesiStaCercandoLavoro", "searching"),
            Map.entry("AttualmenteIscrittoScuolaUniversitaOCorsoFormazione", "enrolled"), Map.entry("NumeroComponentiFamiglia", "household"), Map.entry("PresenzaFigliACarico", "children"));
    /** The same of who has worked. */
    private static final Map<String, String> LAST_JOB = Map.of("DaQuantiMesiConclusoUltimoRappLavoro", "lastJobMonths", "PosizioneProfessioneUltimaOccupazione", "position");

    private ProfileNeeds() {
    }

    /** Names of what such inputs lack. */
    static List<String> lacking(Map<String, String> in) {
        Map<String, String> wanted = new TreeMap<>(ALWAYS);
        if (!"false".equals(in.get("HaMaiAvutoUnLavoro"))) {
            wanted.putAll(LAST_JOB);
        }
        if ("true".equals(in.get("PresenzaFigliACarico"))) {
            wanted.put("PresenzaFigliACaricoMeno18Anni", "minors");
        }
        return wanted.entrySet().stream().filter(e -> !in.containsKey(e.getKey())).map(Map.Entry::getValue).sorted().toList();
    }
}
