package it.sintesi.rules.national;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.api.Rejection;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GDPR art. 9: what may not stand in a free text, and what may although it looks alike. */
class NationalSensitiveTextTest {

    private final NationalSensitiveText rule = new NationalSensitiveText();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            invalidità 60%                                               | invalidità
            È INVALIDO CIVILE AL 67%                                     | INVALIDO
            Non è invalida, dice                                         | invalida
            inv. civ. 46 per cento                                       | inv. civ
            ha la 104 per il figlio                                      | la 104
            permessi 104                                                 | permessi 104
            fruisce della L. 104/1992 art. 3 c. 3                        | L. 104
            codice 104                                                   | codice 104
            legge n. 104                                                 | legge n. 104
            iscritta alla l.68/99                                        | l.68
            iscritto alle categorie protette                             | categorie protette
            cat. protette                                                | cat. protette
            in carico al collocamento mirato                             | collocamento mirato
            persona con disabilità motoria                               | disabilità
            disabile dalla nascita                                       | disabile
            portatore di handicap                                        | handicap
            diversamente abile                                           | diversamente abile
            diabetico insulino-dipendente                                | diabetico
            soffre di epilessia                                          | soffre di
            dopo il tumore vuole ricominciare                            | tumore
            affetta da sclerosi multipla                                 | affetta da
            ha avuto un infarto nel 2019                                 | infarto
            assente per malattia                                         | malattia
            gli hanno diagnosticato qualcosa                             | diagnosticato
            operata alla schiena                                         | operata alla schiena
            ernia del disco                                              | ernia
            ricoverato per due mesi                                      | ricoverato
            intervento chirurgico in programma                           | intervento chirurgico
            problemi di salute                                           | problemi di salute
            non può sollevare pesi oltre i 10 kg                         | non può sollevare pesi
            non può stare a lungo in piedi                               | non può stare a lungo in piedi
            idonea con prescrizioni                                      | idonea con prescrizioni
            inidoneo alla mansione                                       | inidoneo alla mansione
            limitazioni fisiche agli arti                                | limitazioni fisiche
            incinta al quarto mese                                       | incinta
            gravidanza a rischio                                         | gravidanza
            depresso da quando ha perso il lavoro                        | depresso
            attacchi di panico                                           | attacchi di panico
            seguito dal CPS                                              | seguito dal CPS
            prende psicofarmaci                                          | prende psicofarmaci
            tossicodipendente in recupero                                | tossicodipendente
            va al Sert ogni settimana                                    | Sert
            dipendenza dal gioco                                         | dipendenza dal gioco
            sordo da un orecchio                                         | sordo
            non vedente                                                  | non vedente
            dislessia certificata                                        | dislessia
            DSA                                                          | DSA
            allergico alle polveri                                       | allergico
            sieropositivo                                                | sieropositivo
            sedia a rotelle                                              | sedia a rotelle
            certificato medico allegato                                  | certificato medico
            pacemaker                                                    | pacemaker
            Educatrice per disabili. È invalida al 50%                   | invalida
            operaio in cooperativa, disabile                             | disabile
            caduto: frattura del polso                                   | frattura
            """)
    void tellsOfHealth(String text, String expression) {
        assertThat(rule.decide(text).value().expressions()).as(text).contains(expression);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lavora nella sanità privata", "assistente socio-sanitario", "operatrice socio sanitaria (OSS) in RSA", "malattia professionale assicurazione",
            "impiegato assicurazioni, ramo malattia e infortuni", "educatrice per disabili", "assistente alla disabilità nelle scuole", "insegnante di sostegno",
            "ha seguito alunni con disabilità", "autista trasporto disabili", "centro diurno per disabili", "badante di persona anziana non autosufficiente",
            "infermiera nel reparto oncologia", "infermiere in psichiatria", "tecnico di radioterapia", "operatore in comunità per tossicodipendenti",
            "supplenza per sostituzione malattia", "sostituzione maternità", "gestione malattia e ferie nelle buste paga", "corso prevenzione infortuni",
            "abbigliamento antinfortunistico", "diagnosi guasti su macchine utensili", "diagnosi elettronica auto", "diagnosi energetica degli edifici",
            "ha frequentato 104 ore di corso", "abita in via Roma 104", "stipendio 1.104 euro", "tra i 68 addetti del reparto", "linea 68",
            "contratto invalido secondo il sindacato", "vicolo cieco", "foratura di fori ciechi", "malattie della vite e dell'olivo", "laboratorio odontotecnico, protesi mobili",
            "cucina per celiaci", "corso HACCP su allergie alimentari", "laboratorio di anatomia patologica", "laureato in tecniche della riabilitazione psichiatrica",
            "ricovero attrezzi agricoli", "disabilitazione allarmi e antifurti", "affettatrice da banco", "soffritto di verdure", "zona depressa della provincia",
            "limitazioni nel fine settimana", "problemi al motore del camion", "aiuto autista", "operatore ai forni", "analisi psicosociale", "medicina del lavoro, segreteria",
            "non può lavorare di notte", "non può spostarsi oltre 20 km", "due figli piccoli, niente turni", "assiste la madre anziana", "senza patente", "salute e sicurezza sul lavoro",
            "fisioterapista", "farmacista", "magazzino farmaci", "venditore di stampe", "cura del verde", "ambulatorio veterinario", "cardiofrequenzimetri", "lavora in una casa di riposo", ""})
    void doesNotTellOfHealth(String text) {
        assertThat(rule.decide(text).value().expressions()).as(text).isEmpty();
    }

    @Test
    void theRefusalNamesFieldLawWordsAndWhoCanHelp() {
        List<Rejection> refusals = rule.check("vincoli", "Invalidità 60% e diabete");
        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("SENS-001");
            assertThat(refusal.field()).isEqualTo("vincoli");
            assertThat(refusal.law()).contains("art. 9", "art. 2-sexies", "L. 68/1999");
            assertThat(refusal.message()).contains("«Invalidità»", "«diabete»");
            assertThat(refusal.mend()).contains("collocamento mirato");
            assertThat(refusal.refuses()).isTrue();
        });
        assertThat(rule.check("vincoli", "solo mattina")).isEmpty();
        assertThat(rule.check("vincoli", null)).isEmpty();
        assertThat(rule.decide("solo mattina").rule()).isEqualTo("sensitive-text@1");
    }

    /** Signs of other alphabets and of accents written apart do not hide a word. */
    @Test
    void accentsWrittenApartHideNothing() {
        assertThat(rule.decide("invalidita\u0300 al 50%").value().expressions()).containsExactly("invalidità");
        assertThat(rule.decide("invalidita' al 50%").value().expressions()).containsExactly("invalidita");
        assertThat(rule.decide("ipo­vedente / IPOVEDENTE").value().sensitive()).isTrue();
    }

    @Test
    void aLongTextIsReadAtOnce() {
        String text = "cura  ".repeat(400) + "operatrice con persone anziane ".repeat(300);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> assertThat(rule.decide(text).value().sensitive()).isFalse());
    }

    @Test
    void everyExpressionHasAReasonAndEverySensitiveOneASource() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/parameters/sensitive-words.csv")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)).hasSizeGreaterThan(250)
                    .allSatisfy(line -> assertThat(line.startsWith("SENSIBILE") && line.endsWith(",")).isFalse());
        }
    }

    @Test
    void theServicePropertiesRepeatTheInformation() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/OSGI-INF/blueprint/rules-national.xml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text.substring(text.indexOf("sensitiveText\""))).contains("value=\"" + rule.info().id() + "\"", "value=\"" + rule.info().validFrom() + "\"");
        }
    }
}
