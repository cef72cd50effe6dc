package it.sintesi.itests;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A message with planted mistakes.
 *
 * @param document the message
 * @param fields   paths of the fields that are wrong, in lower case
 */
record Mistakes(String document, List<String> fields) {

    /** Twelve mistakes, of format and of meaning, each in a field of its own. */
    private static final Map<String, String[]> PLANTED = Map.ofEntries(
            Map.entry("Lavoratore.AnagraficaCompleta.Nome", new String[] {"<nome>[^<]*</nome>", ""}),
            Map.entry("Lavoratore.AnagraficaCompleta.Codice-fiscale", new String[] {"<codice-fiscale>[^<]*<", "<codice-fiscale>RSSMRA80A01B157A<"}),
            Map.entry("Lavoratore.AnagraficaCompleta.Cittadinanza", new String[] {"<cittadinanza>[^<]*<", "<cittadinanza>998<"}),
            Map.entry("Lavoratore.IndirizzoLavoratore.Cap", new String[] {"(?s)(<IndirizzoLavoratore>.*?<cap>)[^<]*", "$12512X"}),
            Map.entry("Lavoratore.LivelloIstruzione", new String[] {"<LivelloIstruzione>[^<]*", "<LivelloIstruzione>99"}),
            Map.entry("DatoreLavoro.Settore", new String[] {"<Settore>[^<]*", "<Settore>99.99.99"}),
            Map.entry("InizioRapporto.TipologiaContrattuale", new String[] {"TipologiaContrattuale=\"[^\"]*\"", "TipologiaContrattuale=\"Z.99.00\""}),
            Map.entry("InizioRapporto.entePrevidenziale", new String[] {"entePrevidenziale=\"[^\"]*\"", "entePrevidenziale=\"99\""}),
            Map.entry("InizioRapporto.Ccnl", new String[] {"<ccnl>[^<]*", "<ccnl>9999"}),
            Map.entry("InizioRapporto.QualificaProfessionale", new String[] {"<qualificaProfessionale>[^<]*", "<qualificaProfessionale>9.9.9.9.9.9"}),
            Map.entry("InizioRapporto.RetribuzioneCompenso", new String[] {"<RetribuzioneCompenso>[^<]*", "<RetribuzioneCompenso>tanti"}),
            Map.entry("UniLav.TipoComunicazione", new String[] {"<TipoComunicazione>[^<]*", "<TipoComunicazione>99"}));

    static Mistakes twelve(String document) {
        String broken = document;
        for (Map.Entry<String, String[]> mistake : PLANTED.entrySet()) {
            String next = broken.replaceFirst(mistake.getValue()[0], mistake.getValue()[1]);
            if (next.equals(broken)) {
                throw new IllegalStateException("Nothing to break for " + mistake.getKey());
            }
            broken = next;
        }
        return new Mistakes(broken, PLANTED.keySet().stream().map(field -> field.toLowerCase(Locale.ROOT)).toList());
    }
}
